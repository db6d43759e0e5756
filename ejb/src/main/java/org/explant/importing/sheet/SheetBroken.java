// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

import org.explant.shared.RuleBroken;

/** The file cannot be read on from a row. */
public final class SheetBroken extends RuleBroken {
    private static final long serialVersionUID = 1L;

    public SheetBroken(int row) {
        super(row);
    }
}
