// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

/** How much a sheet may hold. What unpacks to more is refused before it is unpacked. */
public final class SheetLimits {
    public static final long BYTES = 50_000_000;
    public static final int ROWS = 200_000;
    public static final int COLUMNS = 200;
    /** What a spreadsheet itself lets a cell hold. */
    public static final int LETTERS = 32_767;

    static final long UNPACKED = 400_000_000;
    static final int PARTS = 1_000;

    private SheetLimits() {}
}
