// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A telephone number as given, with a note such as "ext 12" allowed behind it. */
@Embeddable
public record PhoneNumber(@Column(name = "phone") String value) implements Serializable {
    public PhoneNumber {
        value = value.strip().replaceAll("\\s+", " ");
        if (!value.matches("\\+?[0-9() -]{7,24}( ?(ext|x)\\.? ?[0-9]{1,6})?")) throw new NotAPhoneNumber();
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "PhoneNumber";
    }
}
