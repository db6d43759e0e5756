// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.explant.access.CallerAddress;
import org.explant.access.password.HashQueue;

/** Signs people and programs in. Unknown, wrong, disabled and braked answer alike and take equally long. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIns {
    @Inject
    private AttemptBook attempts;

    @Inject
    private TokenBook tokens;

    @Inject
    private HashQueue hashes;

    @Inject
    private CallerAddress address;

    /** Opens a session for a person at a screen. */
    public SignedIn signIn(String signInName, String password) {
        var attempt = attempts.begin(signInName, address.value());
        boolean right = hashes.matches(attempt.password(), password);
        var person = attempts.end(attempt, right).orElseThrow(SignInRefused::new);
        if (attempt.password().isOutdated())
            attempts.writeAnew(person, hashes.hash(password).stored());
        return person;
    }

    /** Gives a program a token to act for a person. */
    public NewToken issueToken(String signInName, String password) {
        return tokens.issue(signIn(signInName, password));
    }
}
