// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Ten digits whose last one checks the others (NHS Data Dictionary: weights 10 to 2, modulus 11). Spaces and hyphens
 * are forgiven.
 */
@Embeddable
public record NhsNumber(@Column(name = "nhs_number") String digits) implements Serializable {
    public NhsNumber {
        digits = Modulus11.bare(digits);
        if (!Modulus11.holds(digits)) throw new NotAnNhsNumber();
    }

    /** As people read it: 943 476 5919. */
    public String spaced() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "NhsNumber";
    }
}
