// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.faces.convert.FacesConverter;
import org.explant.party.PhoneNumber;

/** A telephone number as it is typed and shown. */
@FacesConverter(forClass = PhoneNumber.class)
public class PhoneNumberConverter extends ValueConverter<PhoneNumber> {
    public PhoneNumberConverter() {
        super(PhoneNumber::new, PhoneNumber::value);
    }
}
