// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Tells the features to the right what became of an account, and when it is. */
@ApplicationScoped
class AccountNews {
    @Inject
    private Event<AccountCreated> created;

    @Inject
    private Event<AccountChanged> changed;

    @Inject
    private Clock clock;

    Instant now() {
        return clock.instant();
    }

    void tell(AccountCreated event) {
        created.fire(event);
    }

    void tell(AccountChanged event) {
        changed.fire(event);
    }
}
