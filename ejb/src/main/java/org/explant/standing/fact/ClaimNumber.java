// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a court gave a claim: HQ12X01255 before electronic filing, QB-2020-003824 or KB-2024-000123 since, with
 * the registry where one is named; E12YX345 in the County Court. Another form is kept and only marked.
 */
public record ClaimNumber(String value) {
    private static final Pattern OLD = Pattern.compile("[A-Z]{2}\\d{2}[A-Z]\\d{5}");
    private static final Pattern COUNTY = Pattern.compile("[A-Z]\\d{2}[A-Z]{2}\\d{3}");
    private static final Pattern ELECTRONIC = Pattern.compile("([A-Z]{2,4})-?(\\d{4})-?(?:([A-Z]{3})-?)?(\\d{1,6})");
    private static final Pattern POSSIBLE = Pattern.compile("[A-Z0-9][A-Z0-9/-]{3,29}");

    /** Which form it has. */
    public enum Form {
        OLD_HIGH_COURT,
        COUNTY_COURT,
        ELECTRONIC,
        OTHER
    }

    static ClaimNumber of(String typed) {
        var text = typed.toUpperCase(Locale.ROOT).replace(" ", "").replace('\u2013', '-');
        if (OLD.matcher(text).matches() || COUNTY.matcher(text).matches()) return new ClaimNumber(text);
        var electronic = ELECTRONIC.matcher(text);
        if (electronic.matches()) return new ClaimNumber(written(electronic));
        if (!POSSIBLE.matcher(text).matches()) throw new IllegalArgumentException();
        return new ClaimNumber(text);
    }

    private static String written(Matcher parts) {
        var registry = parts.group(3) == null ? "" : parts.group(3) + "-";
        return parts.group(1) + "-" + parts.group(2) + "-" + registry
                + "0".repeat(6 - parts.group(4).length()) + parts.group(4);
    }

    /** Which form it has. */
    public Form form() {
        if (OLD.matcher(value).matches()) return Form.OLD_HIGH_COURT;
        if (COUNTY.matcher(value).matches()) return Form.COUNTY_COURT;
        return ELECTRONIC.matcher(value).matches() ? Form.ELECTRONIC : Form.OTHER;
    }
}
