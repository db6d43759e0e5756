// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

import java.util.function.Consumer;

/** A sheet of rows that can be read from the top as often as wanted. */
public sealed interface Sheet permits CsvSheet, XlsxSheet {
    /** How it is written, in a code: {@code UTF-8}, {@code windows-1252}, {@code XLSX} ... */
    String encoding();

    /** Every row that is not blank, in order, one at a time in memory. */
    void rows(Consumer<SheetRow> wanted);

    /** Tells a workbook from a text by its bytes, never by its name. */
    static Sheet of(byte[] file) {
        if (file.length > SheetLimits.BYTES) throw new SheetTooLarge();
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) throw new WorkbookProtected();
        if (startsWith(file, 'P', 'K')) return new XlsxSheet(file);
        if (startsWith(file, '%', 'P', 'D', 'F')) throw new NotASheet();
        return CsvSheet.of(file);
    }

    private static boolean startsWith(byte[] file, int... signs) {
        if (file.length < signs.length) return false;
        for (int i = 0; i < signs.length; i++) if ((file[i] & 0xff) != signs[i]) return false;
        return true;
    }
}
