// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number a court gave. The usual forms are known by sight; another one is taken as it is written, for courts have
 * changed theirs more than once.
 */
@Embeddable
public record ClaimNumber(@Column(name = "claim_number") String number) implements Serializable {
    private static final Pattern SIGNS = Pattern.compile("[A-Z0-9][A-Z0-9 /.-]{2,39}");

    /** How a number is built. */
    public enum Form {
        /** HQ12X01255: High Court before 2019. */
        OLD_HIGH_COURT("[A-Z]{2}\\d{2}[A-Z]\\d{5}"),
        /** KB-2024-000123, with a district registry KB-2024-LIV-000012. */
        CE_FILE("[A-Z]{2,3}-\\d{4}-([A-Z]{3}-)?\\d{6}"),
        /** C01LV456 or A12YJ123: County Court. */
        COUNTY_COURT("[A-Z]\\d{2}[A-Z]{2}\\d{3}|\\d{3}[A-Z]{2}\\d{3}"),
        UNUSUAL(".*");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    public ClaimNumber {
        number = number.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("\\s*-\\s*", "-")
                .replaceAll("\\s+", " ");
        var packed = number.replace(" ", "");
        var dashed = number.replace(' ', '-');
        if (formOf(packed) != Form.UNUSUAL) number = packed;
        else if (formOf(dashed) != Form.UNUSUAL) number = dashed;
        if (!SIGNS.matcher(number).matches()) throw new NotAClaimNumber();
    }

    /** The first form that fits. */
    public Form form() {
        return formOf(number);
    }

    private static Form formOf(String number) {
        for (Form form : Form.values()) if (form.pattern.matcher(number).matches()) return form;
        return Form.UNUSUAL;
    }

    @Override
    public String toString() {
        return number;
    }
}
