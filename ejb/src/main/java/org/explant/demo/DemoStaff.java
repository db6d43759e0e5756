// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.explant.access.AccountId;
import org.explant.access.Accounts;
import org.explant.access.NewAccount;
import org.explant.access.Role;
import org.explant.shared.Settings;

/** Makes the accounts of the fictional practice. */
@Dependent
class DemoStaff {
    private final Accounts accounts;
    private final Settings settings;

    @Inject
    DemoStaff(Accounts accounts, Settings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /** By sign-in name. */
    Map<String, AccountId> of(DemoBook book) {
        String password = settings.optional("explant.demo.password")
                .orElseThrow(() -> new IllegalStateException("The demo accounts have no password."));
        Map<String, AccountId> people = new HashMap<>();
        for (DemoAccount account : book.accounts()) people.put(account.signIn(), person(account, password));
        return people;
    }

    private AccountId person(DemoAccount account, String password) {
        var wanted = new NewAccount(
                account.signIn(),
                account.name(),
                account.initials(),
                Role.valueOf(account.role().name()));
        return accounts.named(account.signIn()).orElseGet(() -> accounts.provide(wanted, password));
    }
}
