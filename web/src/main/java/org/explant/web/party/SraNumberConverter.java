// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.faces.convert.FacesConverter;
import org.explant.party.organisation.SraNumber;
import org.explant.web.claim.ValueConverter;

/** An SRA number as it is typed and shown. */
@FacesConverter(forClass = SraNumber.class)
public class SraNumberConverter extends ValueConverter<SraNumber> {
    public SraNumberConverter() {
        super(SraNumber::new, SraNumber::value);
    }
}
