// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.explant.shared.Settings;

/** An empty system gets its administrator from the operator's setting; there is no account with a known password. */
@Singleton
@Startup
@RunAs(Permission.SYSTEM)
public class FirstAccount {
    @Inject
    private Accounts accounts;

    @Inject
    private Settings settings;

    @PostConstruct
    void provide() {
        settings.firstPassword().filter(_ -> accounts.isEmpty()).ifPresent(this::administrator);
    }

    private void administrator(String password) {
        accounts.provide(new NewAccount("administrator", "Administrator", "ADM", Role.ADMINISTRATOR), password);
    }
}
