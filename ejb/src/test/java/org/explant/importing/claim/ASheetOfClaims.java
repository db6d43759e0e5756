// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A thousand claims in a sheet, and thirty-seven cells of it that are wrong. */
final class ASheetOfClaims {
    static final int ROWS = 1000;

    private static final List<String> HEADINGS = List.of(
            "Our ref",
            "Title",
            "First name",
            "Last name",
            "Gender",
            "DOB",
            "Date of death",
            "NHS No",
            "NI number",
            "Address",
            "Post code",
            "Mobile",
            "E-mail",
            "Fee earner",
            "Partner",
            "Date opened",
            "Status",
            "Stage date",
            "Outcome");

    /** By row of the sheet: heading and what is wrong there. */
    static final Map<Integer, Defect> DEFECTS = defects();

    record Defect(String heading, String value, String field, String rule) {}

    private ASheetOfClaims() {}

    static String csv() {
        var lines = new ArrayList<String>(List.of(String.join(",", HEADINGS)));
        for (int row = 2; row <= ROWS + 1; row++) {
            var cells = row(row);
            var defect = DEFECTS.get(row);
            if (defect != null) cells.put(defect.heading(), defect.value());
            lines.add(HEADINGS.stream()
                    .map(heading -> "\"" + cells.get(heading).replace("\"", "\"\"") + "\"")
                    .collect(Collectors.joining(",")));
        }
        return String.join("\r\n", lines);
    }

    private static Map<String, String> row(int row) {
        var cells = new LinkedHashMap<String, String>();
        HEADINGS.forEach(heading -> cells.put(heading, ""));
        cells.put("Our ref", "OLD/" + row);
        cells.put("First name", "Forename" + row);
        cells.put("Last name", row % 3 == 0 ? "O'Connor-" + row : "Llŷr " + row);
        cells.put("Gender", row % 2 == 0 ? "F" : "male");
        cells.put("DOB", String.format("%02d/%02d/19%02d", 1 + row % 28, 1 + row % 12, 30 + row % 50));
        cells.put("NHS No", nhsNumber(row));
        cells.put("Post code", "ls1 4ap");
        cells.put("Date opened", "14-Mar-2019");
        if (row % 5 == 0) {
            cells.put("Status", "Letter of claim");
            cells.put("Stage date", "2020-02-03");
        }
        return cells;
    }

    static String nhsNumber(int row) {
        for (int from = 900_000_000 + row * 13; ; from++) {
            var nine = Integer.toString(from);
            int sum = IntStream.range(0, 9)
                    .map(i -> (10 - i) * (nine.charAt(i) - '0'))
                    .sum();
            int check = (11 - sum % 11) % 11;
            if (check < 10) return nine + check;
        }
    }

    private static Map<Integer, Defect> defects() {
        var all = List.of(
                new Defect("Our ref", "", "externalId", "RowFault.MISSING"),
                new Defect("Our ref", "OLD/3", "externalId", "RowFault.TWICE_IN_THE_SHEET"),
                new Defect("Our ref", "=A1", "externalId", "RowFault.FORMULA"),
                new Defect("Our ref", "9".repeat(101), "externalId", "RowFault.TOO_LONG"),
                new Defect("Title", "T".repeat(41), "", "TextTooLong"),
                new Defect("First name", "", "forenames", "RowFault.MISSING"),
                new Defect("First name", "   ", "forenames", "RowFault.MISSING"),
                new Defect("First name", "#REF!", "forenames", "RowFault.ERROR_IN_CELL"),
                new Defect("Last name", "", "surname", "RowFault.MISSING"),
                new Defect("Last name", "=cmd|' /C calc'!A0", "surname", "RowFault.FORMULA"),
                new Defect("Last name", "@SUM(1+1)", "surname", "RowFault.FORMULA"),
                new Defect("Gender", "yes", "sex", "RowFault.NOT_ON_THE_LIST"),
                new Defect("DOB", "31/02/1950", "born", "RowFault.DAY_THAT_NEVER_WAS"),
                new Defect("DOB", "29/02/1951", "born", "RowFault.DAY_THAT_NEVER_WAS"),
                new Defect("DOB", "18323", "born", "RowFault.NUMBER_FOR_A_DAY"),
                new Defect("DOB", "01/03/50", "born", "RowFault.YEAR_OF_TWO_DIGITS"),
                new Defect("DOB", "1950", "born", "RowFault.NUMBER_FOR_A_DAY"),
                new Defect("DOB", "not known", "born", "RowFault.NOT_A_DAY"),
                new Defect("DOB", "12/25/1950", "born", "RowFault.DAY_THAT_NEVER_WAS"),
                new Defect("DOB", "01/01/1850", "", "ImpossibleDate"),
                new Defect("DOB", "01/01/2030", "", "ImpossibleDate"),
                new Defect("Date of death", "01/01/1901", "", "DiedBeforeBorn"),
                new Defect("NHS No", "9434765910", "nhsNumber", "NotAnNhsNumber"),
                new Defect("NHS No", "9.43477E+09", "nhsNumber", "NotAnNhsNumber"),
                new Defect("NHS No", "943476591", "nhsNumber", "NotAnNhsNumber"),
                new Defect("NI number", "QQ123456C", "nationalInsuranceNumber", "NotANationalInsuranceNumber"),
                new Defect("Address", "A".repeat(401), "", "TextTooLong"),
                new Defect("Post code", "SW1", "postcode", "NotAPostcode"),
                new Defect("Mobile", "ring the daughter", "phone", "NotAPhoneNumber"),
                new Defect("E-mail", "anna at example.org", "email", "NotAnEmailAddress"),
                new Defect("Fee earner", "Zelda Nobody", "feeEarner", "RowFault.NOBODY_OF_THAT_NAME"),
                new Defect("Partner", "Anna Solicitor", "supervisingPartner", "RowFault.NOBODY_OF_THAT_NAME"),
                new Defect("Date opened", "01/01/2030", "openedOn", "OpenedInFuture"),
                new Defect("Date opened", "30.02.2019", "openedOn", "RowFault.DAY_THAT_NEVER_WAS"),
                new Defect("Status", "somewhere", "stage", "RowFault.NOT_ON_THE_LIST"),
                new Defect("Status", "Closed", "outcome", "MoveNeedsOutcome"),
                new Defect("Stage date", "01/01/2001", "stageSince", "MoveOutOfOrder"));
        var placed = new LinkedHashMap<Integer, Defect>();
        // Each at a row of its own, all of them at one that has a stage with its date.
        for (int i = 0; i < all.size(); i++) placed.put(10 + i * 25, all.get(i));
        return placed;
    }
}
