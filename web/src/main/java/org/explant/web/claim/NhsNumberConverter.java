// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.faces.convert.FacesConverter;
import org.explant.party.NhsNumber;

/** An NHS number as it is typed and shown. */
@FacesConverter(forClass = NhsNumber.class)
public class NhsNumberConverter extends ValueConverter<NhsNumber> {
    public NhsNumberConverter() {
        super(NhsNumber::new, NhsNumber::spaced);
    }
}
