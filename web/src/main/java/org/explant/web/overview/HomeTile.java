// SPDX-License-Identifier: Apache-2.0
package org.explant.web.overview;

import java.util.Arrays;
import java.util.Locale;

/** A number on the home page and the list behind it. */
public enum HomeTile {
    OPEN,
    QUIET,
    OVERDUE,
    TODAY,
    MONITORING,
    READING,
    PROBLEM;

    /** How an address names the list. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the list behind it is on a page of its own. */
    public boolean isElsewhere() {
        return this == OVERDUE || this == TODAY || this == MONITORING;
    }

    /** The list that an address names; the first one for any other word. */
    static HomeTile of(String code) {
        return Arrays.stream(values())
                .filter(tile -> tile.code().equals(code) && !tile.isElsewhere())
                .findFirst()
                .orElse(OPEN);
    }
}
