// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Five hundred results of sixty-three claimants, and what is wrong with twenty-three of them. */
final class ASheetOfResults {
    static final int ROWS = 500;
    private static final int OF_ONE = 8;
    static final int CLAIMS = (ROWS + OF_ONE - 1) / OF_ONE;

    static final List<String> HEADINGS = List.of(
            "Result ID", "NHS No", "Date of birth", "Test", "Result", "Units", "Specimen", "Sample date", "Laboratory");

    /** @param changes what stands there instead, by heading */
    record Defect(String rule, Map<String, String> changes) {}

    /** By row of the sheet. */
    static final Map<Integer, Defect> DEFECTS = defects();

    private ASheetOfResults() {}

    static String claims() {
        var lines = new StringBuilder("Ref,Forename,Surname,Date of birth,NHS No\n");
        for (int n = 0; n < CLAIMS; n++)
            lines.append("M%d,Forename%d,Llŷr,%s,%s\n".formatted(n, n, born(n), nhs(100_000_000 + n)));
        return lines.toString();
    }

    static String csv() {
        var lines = new ArrayList<String>(List.of(String.join(",", HEADINGS)));
        for (int row = 2; row <= ROWS + 1; row++) lines.add(line(row));
        return String.join("\r\n", lines);
    }

    static String line(int row) {
        var cells = row(row);
        var defect = DEFECTS.get(row);
        if (defect != null) cells.putAll(defect.changes());
        return HEADINGS.stream()
                .map(heading -> "\"" + cells.getOrDefault(heading, "") + "\"")
                .collect(Collectors.joining(","));
    }

    static Map<String, String> row(int row) {
        int n = row - 2;
        int claim = n / OF_ONE;
        int visit = n % OF_ONE / 2;
        boolean cobalt = n % 2 == 0;
        var cells = new LinkedHashMap<String, String>();
        cells.put("Result ID", "R" + n);
        cells.put("NHS No", nhs(100_000_000 + claim));
        cells.put("Date of birth", born(claim));
        cells.put("Test", cobalt ? "Cobalt" : "Chromium, blood");
        cells.put("Result", figure(claim, visit));
        cells.put("Units", claim % 5 == 4 ? "µg/L" : "nmol/L");
        cells.put("Specimen", claim % 2 == 0 ? "Whole blood" : "EDTA blood");
        cells.put("Sample date", "%02d/03/%d".formatted(1 + claim % 28, 2012 + visit));
        cells.put("Laboratory", "Castlemire");
        return cells;
    }

    /** Slowly rising; the first of every seventh claimant is below what could be measured. */
    private static String figure(int claim, int visit) {
        if (claim % 7 == 0 && visit == 0) return "<10";
        if (claim % 5 == 4) return "%d.%d".formatted(3 + visit, claim % 10);
        return Integer.toString(60 + claim + 9 * visit);
    }

    static String born(int claim) {
        return "%02d/06/%d".formatted(1 + claim % 28, 1940 + claim % 30);
    }

    /** Nine digits and the one that checks them; where there is none, of the next nine. */
    static String nhs(int nine) {
        int sum = 0;
        for (int place = 0, rest = nine; place < 9; place++, rest /= 10) sum += (rest % 10) * (place + 2);
        int check = (11 - sum % 11) % 11;
        return check == 10 ? nhs(nine + 1_000) : "%09d%d".formatted(nine, check);
    }

    /** Each at another claimant, whose results are in nanomoles: at the third visit, of cobalt. */
    private static Map<Integer, Defect> defects() {
        var all = new ArrayList<Defect>();
        for (int i = 0; i < 3; i++) all.add(one("ResultDoubt.NO_SUCH_CLAIMANT", "NHS No", nhs(900_000_000 + i)));
        for (int i = 0; i < 3; i++) all.add(one("NotAnNhsNumber", "NHS No", "943 476 591" + i));
        for (int i = 0; i < 3; i++)
            all.add(one("ResultDoubt.OTHER_BIRTH_DATE", "Date of birth", "0" + (1 + i) + "/01/1931"));
        all.add(new Defect("ResultDoubt.UNIT", Map.of("Units", "ug/L")));
        all.add(new Defect("ResultDoubt.UNIT", Map.of("Units", "µg/L")));
        all.add(new Defect("ResultDoubt.UNIT", Map.of("Result", "5.1", "Units", "nmol/L")));
        all.add(new Defect("ResultDoubt.UNIT", Map.of("Units", "umol/L")));
        for (String specimen : List.of("Serum", "serum", "PLASMA"))
            all.add(one("ResultDoubt.OTHER_SPECIMEN", "Specimen", specimen));
        all.add(new Defect("RowFault.RESULT_TWICE_IN_THE_SHEET", Map.of("twice", "")));
        all.add(new Defect("RowFault.RESULT_TWICE_IN_THE_SHEET", Map.of("twice", "")));
        all.add(new Defect("ResultDoubt.OTHER_FIGURE_IN_THE_SHEET", Map.of("twice", "", "Result", "97.5")));
        all.add(one("RowFault.NOT_YET", "Sample date", "14/03/2031"));
        all.add(one("RowFault.NOT_YET", "Sample date", "01/01/2040"));
        all.add(one("RowFault.MISSING", "Units", ""));
        all.add(one("RowFault.NOT_ON_THE_LIST", "Units", "mg/L"));
        var placed = new LinkedHashMap<Integer, Defect>();
        var claims = IntStream.range(0, CLAIMS)
                .filter(claim -> claim % 5 != 4 && claim % 7 != 0)
                .iterator();
        for (var defect : all) {
            int row = 2 + claims.nextInt() * OF_ONE + 4;
            placed.put(row, at(row, defect));
        }
        return placed;
    }

    /** A result given twice is that of the visit before, in a row of its own. */
    private static Defect at(int row, Defect defect) {
        if (!defect.changes().containsKey("twice")) return defect;
        var changes = new LinkedHashMap<>(row(row - 2));
        changes.remove("Result ID");
        changes.putAll(defect.changes());
        return new Defect(defect.rule(), changes);
    }

    private static Defect one(String rule, String heading, String value) {
        return new Defect(rule, Map.of(heading, value));
    }
}
