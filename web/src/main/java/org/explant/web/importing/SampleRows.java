// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import java.util.List;
import java.util.Map;
import org.explant.importing.row.ImportField;

/** Rows that show how a sheet is filled in. The people in them are invented: their numbers are of the range for tests. */
final class SampleRows {
    private static final List<Map<String, String>> RESULTS = List.of(
            result("LAB-1", "Cobalt", "152", "nmol/L"),
            result("LAB-2", "Chromium", "<20", "nmol/L"),
            result("LAB-3", "Cobalt", "8.4", "µg/L"));

    private SampleRows() {}

    /** In the order of the fields; none for a kind that needs none. */
    static List<List<String>> of(String kind, List<ImportField> fields) {
        if (!kind.equals("RESULTS")) return List.of();
        return RESULTS.stream()
                .map(row -> fields.stream()
                        .map(field -> row.getOrDefault(field.name(), ""))
                        .toList())
                .toList();
    }

    private static Map<String, String> result(String id, String metal, String value, String unit) {
        return Map.of(
                "externalId",
                id,
                "nhsNumber",
                "999 000 0018",
                "born",
                "14/03/1948",
                "metal",
                metal,
                "value",
                value,
                "unit",
                unit,
                "specimen",
                "Whole blood",
                "sampledOn",
                id.equals("LAB-3") ? "09/06/2015" : "22/11/2016",
                "laboratory",
                "Castlemire General");
    }
}
