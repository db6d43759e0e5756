// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.faces.convert.FacesConverter;
import org.explant.party.GmcNumber;
import org.explant.web.claim.ValueConverter;

/** A GMC number as it is typed and shown. */
@FacesConverter(forClass = GmcNumber.class)
public class GmcNumberConverter extends ValueConverter<GmcNumber> {
    public GmcNumberConverter() {
        super(GmcNumber::new, GmcNumber::digits);
    }
}
