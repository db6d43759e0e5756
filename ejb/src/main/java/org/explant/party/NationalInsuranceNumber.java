// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;

/**
 * Two letters, six digits, one letter (HMRC manual NIM39110: D F I Q U V never lead, O never second, seven pairs are
 * never given). Spaces are forgiven.
 */
@Embeddable
public record NationalInsuranceNumber(
        @Column(name = "national_insurance_number") String value) implements Serializable {
    private static final String FORM = "(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z][0-9]{6}[A-D]";

    public NationalInsuranceNumber {
        value = value.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!value.matches(FORM)) throw new NotANationalInsuranceNumber();
    }

    /** As people read it: AB 12 34 56 C. */
    public String spaced() {
        return value.replaceAll("(..)(?=.)", "$1 ");
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "NationalInsuranceNumber";
    }
}
