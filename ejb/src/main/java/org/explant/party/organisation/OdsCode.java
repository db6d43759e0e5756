// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;

/** The code by which the Organisation Data Service knows a trust, a site or a practice: R0A, R0A02, NDA07. */
@Embeddable
public record OdsCode(@Column(name = "ods_code") String value) implements Serializable {
    public OdsCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!value.matches("[A-Z0-9]{3,12}")) throw new NotAnOdsCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
