// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A doctor's number on the register of the General Medical Council: seven digits, without a check digit. */
@Embeddable
public record GmcNumber(@Column(name = "gmc_number") String digits) implements Serializable {
    public GmcNumber {
        digits = digits.replaceAll("\\s", "");
        if (!digits.matches("[0-9]{7}")) throw new NotAGmcNumber();
    }
}
