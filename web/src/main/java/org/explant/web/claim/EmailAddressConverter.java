// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.faces.convert.FacesConverter;
import org.explant.party.EmailAddress;

/** An e-mail address as it is typed and shown. */
@FacesConverter(forClass = EmailAddress.class)
public class EmailAddressConverter extends ValueConverter<EmailAddress> {
    public EmailAddressConverter() {
        super(EmailAddress::new, EmailAddress::value);
    }
}
