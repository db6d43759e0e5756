// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import org.explant.shared.RuleBroken;

/** One of the two was changed since the preview was shown. */
public final class PartyChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
