// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The Community Health Index number of Scotland: ten digits that begin with the day of birth (DDMMYY) and end with a
 * digit that checks the others like that of an NHS number.
 */
@Embeddable
public record ChiNumber(@Column(name = "chi_number") String digits) implements Serializable {
    public ChiNumber {
        digits = Modulus11.bare(digits);
        if (!Modulus11.holds(digits) || !(isDay(digits, 1900) || isDay(digits, 2000))) throw new NotAChiNumber();
    }

    /** As people read it: 010203 4567. */
    public String spaced() {
        return digits.substring(0, 6) + " " + digits.substring(6);
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "ChiNumber";
    }

    /** The number does not say the century. */
    private static boolean isDay(String digits, int century) {
        try {
            LocalDate.of(century + two(digits, 4), two(digits, 2), two(digits, 0));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int two(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }
}
