// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.bulk;

import org.explant.shared.RuleBroken;

/** A bulk change of no claim. */
public final class NoClaimsChosen extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
