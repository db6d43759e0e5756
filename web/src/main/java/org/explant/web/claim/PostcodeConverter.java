// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.faces.convert.FacesConverter;
import org.explant.party.Postcode;

/** A postcode as it is typed and shown. */
@FacesConverter(forClass = Postcode.class)
public class PostcodeConverter extends ValueConverter<Postcode> {
    public PostcodeConverter() {
        super(Postcode::new, Postcode::value);
    }
}
