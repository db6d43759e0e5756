// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.faces.convert.FacesConverter;
import org.explant.party.NationalInsuranceNumber;

/** A National Insurance number as it is typed and shown. */
@FacesConverter(forClass = NationalInsuranceNumber.class)
public class NationalInsuranceNumberConverter extends ValueConverter<NationalInsuranceNumber> {
    public NationalInsuranceNumberConverter() {
        super(NationalInsuranceNumber::new, NationalInsuranceNumber::spaced);
    }
}
