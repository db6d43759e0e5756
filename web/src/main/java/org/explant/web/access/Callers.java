// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.explant.access.signin.Sessions;
import org.explant.access.signin.SignIns;

/** Signs a browser in, and whoever calls out. */
@ApplicationScoped
public class Callers {
    @Inject
    private SignIns signIns;

    @Inject
    private Sessions sessions;

    @Inject
    private Clock clock;

    /** Opens a session for the browser behind this request. */
    public void signIn(HttpServletRequest request, String signInName, String password) {
        WebSession.begin(request, signIns.signIn(signInName, password), clock.instant());
    }

    /** Ends what the request shows: its token, or its session. */
    public void signOut(HttpServletRequest request) {
        var token = Bearer.of(request);
        if (token.isPresent()) sessions.byToken(token.get()).ifPresent(person -> sessions.revoke(token.get(), person));
        else WebSession.of(request, clock.instant()).ifPresent(found -> sessions.signOut(found.person()));
        WebSession.end(request);
    }

    /** Keeps this browser signed in though its account has a new password now. */
    public void goOn(HttpServletRequest request, int credentialVersion) {
        WebSession.of(request, clock.instant())
                .ifPresent(found -> WebSession.begin(request, found.under(credentialVersion), found.since()));
    }
}
