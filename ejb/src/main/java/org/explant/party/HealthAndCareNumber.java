// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * The number of Health and Social Care in Northern Ireland: ten digits checked like an NHS number. Its range is not
 * published with certainty, so none is asked for.
 */
@Embeddable
public record HealthAndCareNumber(
        @Column(name = "health_and_care_number") String digits) implements Serializable {
    public HealthAndCareNumber {
        digits = Modulus11.bare(digits);
        if (!Modulus11.holds(digits)) throw new NotAHealthAndCareNumber();
    }

    /** As people read it: 320 123 4567. */
    public String spaced() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "HealthAndCareNumber";
    }
}
