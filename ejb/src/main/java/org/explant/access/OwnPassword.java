// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.explant.access.password.HashQueue;
import org.explant.shared.NotFound;

/** What every signed-in person may do with the own account. */
@Stateless
@PermitAll
public class OwnPassword {
    @Inject
    private AccountQueries queries;

    @Inject
    private CurrentReader reader;

    @Inject
    private HashQueue hashes;

    @Inject
    private AccountNews news;

    /** The account of whoever asks. */
    public AccountLine owner() {
        return queries.line(reader.accountId()).orElseThrow(NotFound::new);
    }

    /**
     * Takes a new password from someone who knows the present one; every other session and token of the account ends.
     *
     * @return the number that what is signed in from now on must carry
     */
    public int change(String present, String wanted) {
        var own = queries.account(reader.accountId()).orElseThrow(NotFound::new);
        if (!hashes.matches(own.password(), present)) throw new WrongPassword();
        own.checkNewPassword(wanted);
        news.tell(own.protectBy(hashes.hash(wanted), AccountChanged.What.OWN_PASSWORD));
        return own.credentialVersion();
    }
}
