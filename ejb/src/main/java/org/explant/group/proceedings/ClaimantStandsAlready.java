// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import org.explant.shared.RuleBroken;

/** The claim stands on this form already. */
public final class ClaimantStandsAlready extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
