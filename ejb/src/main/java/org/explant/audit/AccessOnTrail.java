// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountChanged;
import org.explant.access.AccountCreated;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.access.signin.SignInFailed;
import org.explant.access.signin.SignInSucceeded;
import org.explant.access.signin.SignedOut;
import org.jspecify.annotations.Nullable;

/** Writes down what happens to accounts, in the transaction in which it happens. */
@ApplicationScoped
class AccessOnTrail {
    @Inject
    private EntityManager entityManager;

    @Inject
    private CurrentReader reader;

    void created(@Observes AccountCreated event) {
        byReader(
                Act.ACCOUNT_CREATED,
                event.account(),
                Map.of("role", event.role().name()));
    }

    void changed(@Observes AccountChanged event) {
        var facts = Map.of("what", event.what().name(), "role", event.role().name());
        byReader(Act.ACCOUNT_CHANGED, event.account(), facts);
    }

    void signedIn(@Observes SignInSucceeded event) {
        write(new AuditEntry.Who(event.account().value(), event.address()), Act.SIGNED_IN, about(null, Map.of()));
    }

    void refused(@Observes SignInFailed event) {
        var tried = event.account() == null ? null : event.account().value();
        var facts = Map.of("reason", event.reason().name());
        write(new AuditEntry.Who(null, event.address()), Act.SIGN_IN_REFUSED, about(tried, facts));
    }

    void signedOut(@Observes SignedOut event) {
        write(new AuditEntry.Who(event.account().value(), event.address()), Act.SIGNED_OUT, about(null, Map.of()));
    }

    private void byReader(Act act, AccountId subject, Map<String, String> facts) {
        var account = reader.known().map(AccountId::value).orElse(null);
        write(new AuditEntry.Who(account, reader.address()), act, about(subject.value(), facts));
    }

    private void write(AuditEntry.Who who, Act act, AuditEntry.What what) {
        entityManager.persist(new AuditEntry(who, act, what));
    }

    private static AuditEntry.What about(@Nullable UUID subject, Map<String, String> facts) {
        return new AuditEntry.What(null, subject, facts);
    }
}
