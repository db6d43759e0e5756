// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Where electronic mail reaches a person. */
@Embeddable
public record EmailAddress(@Column(name = "email") String value) implements Serializable {
    public EmailAddress {
        value = value.strip();
        if (value.length() > 254 || !value.matches("[^\\s@,;<>]+@[^\\s@,;<>.]+(\\.[^\\s@,;<>.]+)+"))
            throw new NotAnEmailAddress();
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
