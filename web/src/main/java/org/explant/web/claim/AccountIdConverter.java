// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.shared.NotFound;

/** A person chosen from a list of accounts. */
@FacesConverter(forClass = AccountId.class)
public class AccountIdConverter extends ValueConverter<AccountId> {
    public AccountIdConverter() {
        super(AccountIdConverter::read, AccountId::toString);
    }

    private static AccountId read(String text) {
        try {
            return new AccountId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
