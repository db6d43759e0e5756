// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.faces.convert.FacesConverter;
import org.explant.party.HealthAndCareNumber;
import org.explant.web.claim.ValueConverter;

/** A health and care number as it is typed and shown. */
@FacesConverter(forClass = HealthAndCareNumber.class)
public class HealthAndCareNumberConverter extends ValueConverter<HealthAndCareNumber> {
    public HealthAndCareNumberConverter() {
        super(HealthAndCareNumber::new, HealthAndCareNumber::spaced);
    }
}
