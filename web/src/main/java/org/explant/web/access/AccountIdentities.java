// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import org.explant.access.signin.Sessions;
import org.explant.access.signin.SignedIn;

/** Turns a token or a session into a caller: the name is the account's id, the groups are its permissions as of now. */
@ApplicationScoped
public class AccountIdentities implements IdentityStore {
    @Inject
    private Sessions sessions;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return switch (credential) {
            case TokenCredential shown -> result(sessions.byToken(shown.token()));
            case SessionCredential shown -> result(sessions.asOfNow(shown.then()));
            default -> CredentialValidationResult.NOT_VALIDATED_RESULT;
        };
    }

    private static CredentialValidationResult result(Optional<SignedIn> person) {
        return person.map(AccountIdentities::caller).orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static CredentialValidationResult caller(SignedIn person) {
        return new CredentialValidationResult(person.account().toString(), person.permissions());
    }
}
