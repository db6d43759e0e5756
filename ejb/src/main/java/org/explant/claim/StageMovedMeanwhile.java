// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** The claim no longer stands where the person saw it. */
public final class StageMovedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    public StageMovedMeanwhile(Stage now) {
        super(now);
    }
}
