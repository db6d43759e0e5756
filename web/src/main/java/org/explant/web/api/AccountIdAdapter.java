// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.UUID;
import org.explant.access.AccountId;

/** An account's id is written as its plain value. */
@Dependent
public class AccountIdAdapter implements JsonbAdapter<AccountId, String> {
    @Override
    public String adaptToJson(AccountId account) {
        return account.toString();
    }

    @Override
    public AccountId adaptFromJson(String text) {
        return new AccountId(UUID.fromString(text));
    }
}
