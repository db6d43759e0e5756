// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;

/** A postcode of the United Kingdom, kept with its one space; the space and small letters are forgiven. */
@Embeddable
public record Postcode(@Column(name = "postcode") String value) implements Serializable {
    private static final String FORM = "GIR 0AA|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9]|[ABEHMNPRV-Y])?"
            + "|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2}";

    public Postcode {
        value = value.replaceAll("\\s", "").toUpperCase(Locale.ROOT).replaceAll("(.{3})$", " $1");
        if (!value.matches(FORM)) throw new NotAPostcode();
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "Postcode";
    }
}
