// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** Keeps tokens, by their hashes alone. */
@ApplicationScoped
class TokenBook {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** So that a token that has strayed into a file can be recognised by those who look for secrets. */
    private static final String PREFIX = "explant_";

    /** Half a minute more or less does not matter to half an hour, and saves a write on most calls. */
    private static final Duration NOTED_EVERY = Duration.ofSeconds(30);

    @Inject
    private EntityManager entityManager;

    @Inject
    private SignInQueries queries;

    @Inject
    private Clock clock;

    @Transactional
    NewToken issue(SignedIn person) {
        var now = clock.instant();
        queries.forgetExpired(now);
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        entityManager.persist(new AccessToken(Digest.of(token), person, now));
        return new NewToken(token, now.plus(AccessToken.LIFE), person);
    }

    @Transactional
    Optional<SignedIn> reader(String token) {
        var now = clock.instant();
        var hash = Digest.of(token);
        var found = queries.byToken(hash, now, now.minus(AccessToken.IDLE));
        if (found.isPresent()) queries.noteUse(hash, now, now.minus(NOTED_EVERY));
        return found;
    }

    @Transactional
    void revoke(String token) {
        queries.revoke(Digest.of(token));
    }
}
