// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

import java.util.List;

/**
 * One row.
 *
 * @param number as a spreadsheet counts rows, from 1
 * @param cells from the first column on; shorter rows have fewer
 */
public record SheetRow(int number, List<SheetCell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }

    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.BLANK;
    }

    /** Keeps people out of logs. */
    @Override
    public String toString() {
        return "SheetRow " + number;
    }
}
