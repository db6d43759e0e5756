// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The number under which the Solicitors Regulation Authority regulates a firm. */
@Embeddable
public record SraNumber(@Column(name = "sra_number") String value) implements Serializable {
    public SraNumber {
        value = value.strip();
        if (!value.matches("[0-9]{4,7}")) throw new NotAnSraNumber();
    }

    @Override
    public String toString() {
        return value;
    }
}
