// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

/** What a column holds, and so how a value is written and on which side it stands. */
public enum Kind {
    TEXT(18),
    COUNT(9),
    DAYS(9),
    DATE(11),
    MONEY(12);

    private final int width;

    Kind(int width) {
        this.width = width;
    }

    /** At least so many letters wide. */
    int width() {
        return width;
    }

    boolean isNumber() {
        return this != TEXT && this != DATE;
    }
}
