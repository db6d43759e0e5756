// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import org.explant.shared.RuleBroken;

/** A person is held under a surname and at least one forename. */
public final class PersonNeedsName extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
