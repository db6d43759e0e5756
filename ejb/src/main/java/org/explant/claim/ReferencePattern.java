// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import java.security.SecureRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the firm names its claims: capitals, digits and hyphens around {@code {year}} and one of {@code {number:4}}
 * (counted without a gap each year, at least so many digits) or {@code {random:6}} (nothing to be guessed from).
 */
record ReferencePattern(String text) {
    private static final Pattern FORM =
            Pattern.compile("((?:[A-Z0-9-]|\\{year})*)\\{(number|random):([1-9])}((?:[A-Z0-9-]|\\{year})*)");
    /** Without 0 O 1 I L, which people confuse. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final SecureRandom CHANCE = new SecureRandom();

    static final ReferencePattern USUAL = new ReferencePattern("EX-{year}-{number:4}");

    ReferencePattern {
        var form = FORM.matcher(text);
        if (!form.matches() || text.length() > 40) throw new NotAReferencePattern();
        if (form.group(2).equals("number") && !text.contains("{year}")) throw new NotAReferencePattern();
        if (form.group(2).equals("random") && form.group(3).compareTo("5") < 0) throw new NotAReferencePattern();
    }

    boolean isRandom() {
        return parsed().group(2).equals("random");
    }

    ClaimReference numbered(int year, int number) {
        return filled(year, String.format("%0" + width() + "d", number));
    }

    ClaimReference random(int year) {
        var signs = new StringBuilder();
        for (int i = 0; i < width(); i++) signs.append(SIGNS.charAt(CHANCE.nextInt(SIGNS.length())));
        return filled(year, signs.toString());
    }

    private int width() {
        return Integer.parseInt(parsed().group(3));
    }

    private ClaimReference filled(int year, String number) {
        var form = parsed();
        return new ClaimReference((form.group(1) + number + form.group(4)).replace("{year}", Integer.toString(year)));
    }

    private Matcher parsed() {
        var form = FORM.matcher(text);
        if (!form.matches()) throw new NotAReferencePattern();
        return form;
    }
}
