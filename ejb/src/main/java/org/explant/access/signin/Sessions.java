// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.explant.access.CallerAddress;

/** What was signed in, looked at again with every request: what the account says now counts, not what it said then. */
@Stateless
@PermitAll
public class Sessions {
    @Inject
    private TokenBook tokens;

    @Inject
    private SignInQueries queries;

    @Inject
    private Event<SignedOut> signedOut;

    @Inject
    private CallerAddress address;

    /** Whom a token stands for; empty where it is unknown, given back, too old, unused too long, or overtaken. */
    public Optional<SignedIn> byToken(String token) {
        return tokens.reader(token);
    }

    /** The same person as of now; empty where the account was disabled or has a new password. */
    public Optional<SignedIn> asOfNow(SignedIn then) {
        return queries.byAccount(then.account(), then.credentialVersion());
    }

    /** Gives a token back; it is dead with the next request. */
    public void revoke(String token, SignedIn person) {
        tokens.revoke(token);
        signOut(person);
    }

    /** Tells that a person has ended a session. */
    public void signOut(SignedIn person) {
        signedOut.fire(new SignedOut(person.account(), address.value()));
    }
}
