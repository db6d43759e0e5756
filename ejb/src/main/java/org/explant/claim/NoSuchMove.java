// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** The stage line does not lead from the one stage to the other. */
public final class NoSuchMove extends RuleBroken {
    private static final long serialVersionUID = 1L;

    public NoSuchMove(Stage from, Stage to) {
        super(from, to);
    }
}
