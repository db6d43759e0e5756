// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.explant.access.AccountId;
import org.explant.access.Role;
import org.explant.access.password.PasswordHash;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInQueriesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static TestEntities entities;
    private final AccountId account = new AccountId(UUID.randomUUID());
    private final SignedIn person = new SignedIn(account, 1, Role.PARTNER);
    private final String name = "p" + account.toString().substring(0, 8);

    @BeforeAll
    static void open() {
        entities = new TestEntities();
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @BeforeEach
    void anAccountWithAToken() {
        entities.run(em -> {
            em.createNativeQuery("""
                            insert into account (account_id, version, sign_in_name, full_name, initials, role,
                            password_hash, created_at) values (:id, 0, :name, 'Some Body', 'SB', 'PARTNER', :hash, now())
                            """)
                    .setParameter("id", account.value())
                    .setParameter("name", name)
                    .setParameter("hash", PasswordHash.OF_NOBODY.stored())
                    .executeUpdate();
            em.persist(new AccessToken(hash(), person, NOW));
        });
    }

    @Test
    void aNameLeadsToItsCredential() {
        var found = ask(queries -> queries.credential(name)).orElseThrow();
        assertEquals(person, found.person());
        assertEquals(PasswordHash.OF_NOBODY, found.password());
        assertTrue(ask(queries -> queries.credential("nobody")).isEmpty());
    }

    @Test
    void aTokenStandsForItsPersonWhileItIsFreshAndUsed() {
        assertEquals(Optional.of(person), byTokenAfter(Duration.ofMinutes(29)));
        assertTrue(byTokenAfter(Duration.ofMinutes(31)).isEmpty());
        assertTrue(ask(queries -> queries.byToken("f".repeat(64), NOW, NOW.minusSeconds(1)))
                .isEmpty());
    }

    @Test
    void useKeepsATokenAliveButNotForEver() {
        Instant last = NOW;
        for (int i = 0; i < 24; i++) {
            var now = last.plus(Duration.ofMinutes(29));
            if (byToken(now).isPresent()) ask(queries -> queries.noteUse(hash(), now, now));
            last = now;
        }
        assertEquals(Optional.of(person), byToken(NOW.plus(Duration.ofMinutes(24 * 29))));
        assertTrue(byToken(NOW.plus(AccessToken.LIFE)).isEmpty());
    }

    @Test
    void aTokenThatWasGivenBackIsGone() {
        assertEquals(1, number(queries -> queries.revoke(hash())));
        assertTrue(byTokenAfter(Duration.ZERO).isEmpty());
    }

    @Test
    void aNewPasswordAndDisablingOvertakeWhatWasSignedIn() {
        assertEquals(Optional.of(person), ask(queries -> queries.byAccount(account, 1)));
        change("credential_version = 2");
        assertTrue(byTokenAfter(Duration.ZERO).isEmpty());
        assertTrue(ask(queries -> queries.byAccount(account, 1)).isEmpty());
        change("credential_version = 1, disabled = true");
        assertTrue(byTokenAfter(Duration.ZERO).isEmpty());
        assertTrue(ask(queries -> queries.byAccount(account, 1)).isEmpty());
    }

    @Test
    void expiredTokensAreForgotten() {
        assertTrue(ask(queries -> queries.forgetExpired(NOW.plus(Duration.ofHours(13)))) >= 1);
        assertEquals(0, number(queries -> queries.revoke(hash())));
    }

    @Test
    void failuresAreCountedByNameByAddressAndTogether() {
        var nameHash = Digest.of(name);
        var address = "10.0.0." + (person.hashCode() & 127);
        var at = NOW.plus(Duration.ofDays(2));
        entities.run(em -> {
            em.persist(new SignInFailure(nameHash, address, at));
            em.persist(new SignInFailure(nameHash, "10.9.9.9", at));
            em.persist(new SignInFailure(nameHash, address, at.minus(Duration.ofHours(1))));
        });
        var since = at.minus(Brakes.WINDOW);
        assertEquals(2, number(queries -> queries.failuresOfName(nameHash, since)));
        assertEquals(1, number(queries -> queries.failuresOfAddress(address, since)));
        assertEquals(2, number(queries -> queries.failures(since)));
        assertEquals(1, number(queries -> queries.forgetFailuresBefore(since)));
        assertEquals(2, number(queries -> queries.forgetFailures(nameHash)));
    }

    @Test
    void aHashIsWrittenAnewOnlyWhileItsPasswordIsTheSame() {
        assertEquals(0, number(queries -> queries.writeAnew(account, 2, "other")));
        assertEquals(1, number(queries -> queries.writeAnew(account, 1, "other")));
    }

    private Optional<SignedIn> byTokenAfter(Duration idle) {
        return byToken(NOW.plus(idle));
    }

    private Optional<SignedIn> byToken(Instant now) {
        return ask(queries -> queries.byToken(hash(), now, now.minus(AccessToken.IDLE)));
    }

    private String hash() {
        return Digest.of(account.toString());
    }

    private void change(String columns) {
        entities.run(em -> em.createNativeQuery("update account set " + columns + " where account_id = :id")
                .setParameter("id", account.value())
                .executeUpdate());
    }

    private static long number(Function<SignInQueries, Number> question) {
        return ask(question).longValue();
    }

    private static <T> T ask(Function<SignInQueries, T> question) {
        return entities.in((EntityManager em) -> question.apply(new SignInQueries_(em)));
    }
}
