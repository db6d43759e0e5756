// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import org.explant.shared.RuleBroken;

/** Questions are still open. */
public final class ScreeningIncomplete extends RuleBroken {
    private static final long serialVersionUID = 1L;

    public ScreeningIncomplete(int open) {
        super(open);
    }
}
