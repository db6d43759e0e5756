// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.explant.access.signin.Brakes.Failures;

/** Keeps the attempts to sign in: in the database, so that counting goes on after a restart and on every node. */
@ApplicationScoped
class AttemptBook {
    private static final Duration KEPT = Duration.ofDays(1);

    /** Attempts are counted one at a time: two that count at once would both see room for the last guess. */
    private static final String ONE_AT_A_TIME = "select cast(pg_advisory_xact_lock(hashtext('sign-in')) as text)";

    @Inject
    private EntityManager entityManager;

    @Inject
    private SignInQueries queries;

    @Inject
    private Event<SignInSucceeded> succeeded;

    @Inject
    private Event<SignInFailed> failed;

    @Inject
    private Clock clock;

    /** Writes the attempt down as failed before its password is looked at: a crash cannot make it free. */
    @Transactional(TxType.REQUIRES_NEW)
    Attempt begin(String typedName, String address) {
        entityManager.createNativeQuery(ONE_AT_A_TIME).getSingleResult();
        var name = typedName.strip().toLowerCase(Locale.ROOT);
        var nameHash = Digest.of(name);
        boolean braked = Brakes.hold(count(nameHash, address));
        if (!braked) entityManager.persist(new SignInFailure(nameHash, address, clock.instant()));
        return new Attempt(nameHash, address, braked, queries.credential(name).orElse(null));
    }

    /** Takes the attempt back where it opened the account, and tells of it either way. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<SignedIn> end(Attempt attempt, boolean passwordIsRight) {
        var refusal = attempt.refusal(passwordIsRight);
        var credential = attempt.credential();
        if (refusal.isPresent() || credential == null) {
            refusal.ifPresent(why -> failed.fire(new SignInFailed(attempt.account(), why, attempt.address())));
            return Optional.empty();
        }
        queries.forgetFailures(attempt.nameHash());
        succeeded.fire(new SignInSucceeded(credential.account(), attempt.address()));
        return Optional.of(credential.person());
    }

    /** Keeps a hash made by the rules in force, now that the password is at hand. */
    @Transactional(TxType.REQUIRES_NEW)
    void writeAnew(SignedIn person, String passwordHash) {
        queries.writeAnew(person.account(), person.credentialVersion(), passwordHash);
    }

    private Failures count(String nameHash, String address) {
        var now = clock.instant();
        var since = now.minus(Brakes.WINDOW);
        queries.forgetFailuresBefore(now.minus(KEPT));
        return new Failures(
                queries.failuresOfName(nameHash, since),
                queries.failuresOfAddress(address, since),
                queries.failures(since));
    }
}
