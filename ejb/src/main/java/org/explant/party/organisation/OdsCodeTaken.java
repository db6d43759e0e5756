// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

import org.explant.shared.RuleBroken;

/** Another organisation has this code. */
public final class OdsCodeTaken extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
