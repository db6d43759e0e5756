// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.kind;

import java.util.Map;
import org.explant.importing.row.Fault;
import org.explant.importing.row.RowFault;
import org.explant.importing.row.RowValues;

/** In which row of the sheet each external id stands first. */
public record FirstRows(Map<String, Integer> rows) {
    private static final int LONGEST_KEY = 100;

    /** The external id; of rows with the same one the first counts and the others are refused. */
    public String key(RowValues row) {
        var key = row.required(ImportKind.KEY);
        var earlier = rows.getOrDefault(key, row.number());
        if (key.length() > LONGEST_KEY) row.refuse(Fault.of(ImportKind.KEY, RowFault.TOO_LONG));
        else if (earlier < row.number()) row.refuse(Fault.of(ImportKind.KEY, RowFault.TWICE_IN_THE_SHEET, earlier));
        return key;
    }
}
