// SPDX-License-Identifier: Apache-2.0
package org.explant.measure;

/** Sheets of invented claims and of what is in their hips. */
final class BenchSheets {
    static final int HIPS = 2;
    static final int COMPONENTS = 3;

    private static final String[] STAGES = {
        "Enquiry", "Retained", "Records requested", "Letter of claim", "Issued", "Disclosure"
    };
    private static final String[] PARTS = {"Cup", "Head", "Stem"};
    private static final String[] SOURCES = {"Register", "Operation note", ""};

    private BenchSheets() {}

    /** So many claims from that number on. */
    static Sheet claims(int from, int claims) {
        var lines = new StringBuilder("Ref,Forename,Surname,Born,Opened,Stage,Since\n");
        for (int n = from; n < from + claims; n++)
            lines.append("B%d,Forename%d,Llŷr %d,%02d/%02d/19%02d,%02d/%02d/2019,%s,2020-%02d-%02d%n"
                    .formatted(
                            n,
                            n % 97,
                            n % 1009,
                            1 + n % 28,
                            1 + n % 12,
                            30 + n % 50,
                            1 + n % 28,
                            1 + n % 12,
                            STAGES[n % STAGES.length],
                            1 + n % 12,
                            1 + n % 28));
        return new Sheet("CLAIMS", lines.toString(), claims);
    }

    /** Two hips of each of these claims, each with an operation that put in three components. */
    static Sheet implants(int from, int claims) {
        var lines =
                new StringBuilder("Id,Claim,Side,Operation,Date of operation,Hospital,Surgeon,Component,Maker,System,"
                        + "REF,LOT,Size,Bearing material,Source\n");
        for (int n = from; n < from + claims; n++)
            for (int hip = 0; hip < HIPS; hip++)
                for (int part = 0; part < COMPONENTS; part++) lines.append(component(n, hip, part));
        return new Sheet("IMPLANTS", lines.toString(), claims * HIPS * COMPONENTS);
    }

    private static String component(int n, int hip, int part) {
        return "B%d-%d-%d,B%d,%s,Primary,%02d/%02d/%d,Hospital %d,Surgeon %d,%s,Maker %d,System %d,%d-%d,L%d,%d,%s,%s%n"
                .formatted(
                        n,
                        hip,
                        part,
                        n,
                        hip == 0 ? "Left" : "Right",
                        1 + n % 28,
                        1 + n % 12,
                        2003 + n % 8,
                        n % 40,
                        n % 90,
                        PARTS[part],
                        n % 7,
                        n % 31,
                        100 + part,
                        n % 500,
                        n,
                        part == 2 ? 9 : 44 + 2 * (n % 6) + (part == 0 ? 6 : 0),
                        part == 2 ? "" : "Cobalt-chromium",
                        SOURCES[n % SOURCES.length]);
    }

    /**
     * A sheet to be brought in.
     *
     * @param kind of what
     * @param rows below the heading
     */
    record Sheet(String kind, String csv, int rows) {}
}
