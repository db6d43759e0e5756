// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.faces.convert.FacesConverter;
import org.explant.party.organisation.OdsCode;
import org.explant.web.claim.ValueConverter;

/** An ODS code as it is typed and shown. */
@FacesConverter(forClass = OdsCode.class)
public class OdsCodeConverter extends ValueConverter<OdsCode> {
    public OdsCodeConverter() {
        super(OdsCode::new, OdsCode::value);
    }
}
