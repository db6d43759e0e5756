// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.faces.convert.FacesConverter;
import org.explant.party.ChiNumber;
import org.explant.web.claim.ValueConverter;

/** A CHI number as it is typed and shown. */
@FacesConverter(forClass = ChiNumber.class)
public class ChiNumberConverter extends ValueConverter<ChiNumber> {
    public ChiNumberConverter() {
        super(ChiNumber::new, ChiNumber::spaced);
    }
}
