// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.kind;

import java.util.List;
import org.explant.importing.row.ImportField;
import org.explant.importing.row.RowResult;
import org.explant.importing.row.RowValues;

/** A kind of thing that sheets can hold. Every bean of this type can be chosen. */
public interface ImportKind {
    /** Name of the field that holds the external id; every kind has it and requires it. */
    String KEY = "externalId";

    /** Its name in addresses and words, such as {@code CLAIMS}. */
    String code();

    /** What its columns can mean, in the order they are asked for. */
    List<ImportField> fields();

    /** Whether people bring sheets of it; otherwise its rows are made here. */
    default boolean isOfSheets() {
        return true;
    }

    /**
     * Tries a row, and brings it in where that is wanted; in the caller's transaction.
     *
     * @param write false to try only
     */
    RowResult take(RowValues row, Errand errand, boolean write);

    /** Takes the rows of a step in the order of the sheet; one result for each. */
    default List<RowResult> takeAll(List<RowValues> rows, Errand errand, boolean write) {
        return rows.stream().map(row -> take(row, errand, write)).toList();
    }
}
