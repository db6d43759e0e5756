// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.explant.access.signin.SignedIn;

/** What the browser's session remembers: who signed in, and when. */
public record WebSession(SignedIn person, Instant since) implements Serializable {
    /** However busy, a session ends after a working day; left alone, after the half hour of web.xml. */
    static final Duration LIFE = Duration.ofHours(12);

    private static final String NAME = "explant.session";

    /** The session of this request while it lives. */
    public static Optional<WebSession> of(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof WebSession found && found.livesAt(now)
                ? Optional.of(found)
                : Optional.empty();
    }

    /** Opens a session under a number that nobody knew before. */
    public static void begin(HttpServletRequest request, SignedIn person, Instant now) {
        if (request.getSession(false) == null) request.getSession(true);
        else request.changeSessionId();
        request.getSession().setAttribute(NAME, new WebSession(person, now));
    }

    /** Ends the session and whatever it held. */
    public static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    SignedIn under(int credentialVersion) {
        return new SignedIn(person.account(), credentialVersion, person.role());
    }

    boolean livesAt(Instant now) {
        return now.isBefore(since.plus(LIFE));
    }
}
