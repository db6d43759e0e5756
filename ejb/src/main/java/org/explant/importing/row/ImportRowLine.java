// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.row;

import java.util.List;
import java.util.Map;
import org.explant.importing.sheet.SheetCell;
import org.jspecify.annotations.Nullable;

/**
 * A row with what becomes of it.
 *
 * @param verdict of the run, or of the dry run before it
 * @param fields those that change
 */
public record ImportRowLine(
        int number,
        List<SheetCell> cells,
        @Nullable RowVerdict verdict,
        List<String> fields,
        List<Fault> faults,
        Map<String, String> before,
        Map<String, String> after) {}
