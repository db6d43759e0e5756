// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.implant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Thirty claimants with two hips of three components each in a sheet, and the cells of it that are wrong. */
final class ASheetOfImplants {
    static final int CLAIMS = 30;
    static final int ROWS = CLAIMS * 2 * 3;

    private static final List<String> HEADINGS = List.of(
            "Id",
            "Our ref",
            "Hip",
            "Procedure",
            "Date of operation",
            "Hospital",
            "Surgeon",
            "Part",
            "Manufacturer",
            "Product",
            "Cat no",
            "Lot",
            "Diameter",
            "Material",
            "Explanted on",
            "Explant kind",
            "Source",
            "Grade");

    private static final String[] PARTS = {"Cup", "Femoral head", "Stem"};

    record Defect(String heading, String value, String field, String rule) {}

    /** By row of the sheet: heading and what is wrong there. */
    static final Map<Integer, Defect> DEFECTS = defects();

    private ASheetOfImplants() {}

    static String claims() {
        var lines = new StringBuilder("Ref,Forename,Surname\n");
        for (int n = 0; n < CLAIMS; n++) lines.append("M%d,Forename%d,Llŷr\n".formatted(n, n));
        return lines.toString();
    }

    static String csv() {
        var lines = new ArrayList<String>(List.of(String.join(",", HEADINGS)));
        for (int row = 2; row <= ROWS + 1; row++) {
            var cells = row(row);
            var defect = DEFECTS.get(row);
            if (defect != null) cells.put(defect.heading(), defect.value());
            lines.add(HEADINGS.stream()
                    .map(heading -> "\"" + cells.getOrDefault(heading, "") + "\"")
                    .collect(Collectors.joining(",")));
        }
        return String.join("\r\n", lines);
    }

    private static Map<String, String> row(int row) {
        int n = row - 2;
        var cells = new LinkedHashMap<String, String>();
        cells.put("Id", "C" + n);
        cells.put("Our ref", "M" + n / 6);
        cells.put("Hip", n / 3 % 2 == 0 ? "L" : "right");
        cells.put("Procedure", "Primary");
        // As exactly as people know it, and in each of the ways they write it.
        cells.put(
                "Date of operation",
                List.of("14/03/2006", "Mar 2007", "2008", "about 2009").get(n / 6 % 4));
        cells.put("Hospital", "Castlemire General");
        cells.put("Surgeon", "Mr A Holt");
        cells.put("Part", PARTS[n % 3]);
        cells.put("Manufacturer", "Corin");
        cells.put("Product", "Cormet");
        cells.put("Cat no", "179-" + 300 + n % 3);
        cells.put("Lot", "L" + n);
        cells.put("Diameter", "48");
        cells.put("Material", n % 3 == 2 ? "" : "CoCr");
        if (n / 3 % 2 == 0 && n % 3 < 2 && n / 6 % 2 == 0) {
            cells.put("Explanted on", "02/05/2013");
            cells.put("Explant kind", "Revision");
        }
        cells.put("Source", "NJR");
        return cells;
    }

    private static Map<Integer, Defect> defects() {
        var all = List.of(
                new Defect("Id", "", "externalId", "RowFault.MISSING"),
                new Defect("Id", "C1", "externalId", "RowFault.TWICE_IN_THE_SHEET"),
                new Defect("Id", "9".repeat(101), "externalId", "RowFault.TOO_LONG"),
                new Defect("Our ref", "M999", "claim", "RowFault.NO_SUCH_CLAIM"),
                new Defect("Our ref", "", "claim", "RowFault.MISSING"),
                new Defect("Hip", "both", "side", "RowFault.NOT_ON_THE_LIST"),
                new Defect("Hip", "=A1", "side", "RowFault.FORMULA"),
                new Defect("Procedure", "operated", "operation", "RowFault.NOT_ON_THE_LIST"),
                new Defect("Date of operation", "31/02/2012", "operatedOn", "RowFault.DAY_THAT_NEVER_WAS"),
                new Defect("Date of operation", "38790", "operatedOn", "RowFault.NUMBER_FOR_A_DAY"),
                new Defect("Date of operation", "14/03/06", "operatedOn", "RowFault.YEAR_OF_TWO_DIGITS"),
                new Defect("Date of operation", "03/06", "operatedOn", "RowFault.YEAR_OF_TWO_DIGITS"),
                new Defect("Date of operation", "13/2006", "operatedOn", "RowFault.DAY_THAT_NEVER_WAS"),
                new Defect("Date of operation", "in the spring", "operatedOn", "RowFault.NOT_A_DAY"),
                new Defect("Date of operation", "2031", "operatedOn", "RowFault.NOT_YET"),
                new Defect("Hospital", "H".repeat(201), "hospital", "NotAValueOfThisField"),
                new Defect("Part", "", "component", "RowFault.MISSING"),
                new Defect("Part", "hip", "component", "RowFault.NOT_ON_THE_LIST"),
                new Defect("Lot", "#N/A", "lot", "RowFault.ERROR_IN_CELL"),
                new Defect("Material", "metal", "bearing", "RowFault.NOT_ON_THE_LIST"),
                new Defect("Explanted on", "2013", "removedBy", "RowFault.MISSING"),
                new Defect("Source", "hearsay", "toldBy", "RowFault.NOT_ON_THE_LIST"),
                new Defect("Grade", "excellent", "grade", "RowFault.NOT_ON_THE_LIST"));
        var placed = new LinkedHashMap<Integer, Defect>();
        // Each at a row of its own, all of them at the stem of a hip that was not revised.
        for (int i = 0; i < all.size(); i++) placed.put(10 + i * 6 + 3, all.get(i));
        return placed;
    }
}
