// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import org.explant.shared.RuleBroken;

/** Somebody else replaced this version first; what they recorded stands on the sheet. */
public final class FactReplacedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
