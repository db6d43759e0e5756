// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

/** One column of a table: its heading as people read it, and what it holds. */
public record Column(String heading, Kind kind) {
    public static Column text(String heading) {
        return new Column(heading, Kind.TEXT);
    }

    public static Column count(String heading) {
        return new Column(heading, Kind.COUNT);
    }

    public static Column days(String heading) {
        return new Column(heading, Kind.DAYS);
    }

    public static Column date(String heading) {
        return new Column(heading, Kind.DATE);
    }

    public static Column money(String heading) {
        return new Column(heading, Kind.MONEY);
    }
}
