// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;

/**
 * The one mechanism for pages and REST. It says who asks and never answers by itself: who may not pass is told so at
 * the {@link Gate}, where every answer gets its headers.
 */
@ApplicationScoped
public class ExplantMechanism implements HttpAuthenticationMechanism {
    @Inject
    private IdentityStoreHandler identities;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var shown = PageRights.isStatic(Paths.of(request)) ? Optional.<Credential>empty() : credential(request);
        if (shown.isEmpty()) return context.doNothing();
        var result = identities.validate(shown.get());
        if (result.getStatus() == Status.VALID) return context.notifyContainerAboutLogin(result);
        if (shown.get() instanceof SessionCredential) WebSession.end(request);
        return context.doNothing();
    }

    /** A call that shows a token stands and falls by it, whatever cookie comes along. */
    private Optional<Credential> credential(HttpServletRequest request) {
        var token = Bearer.of(request);
        return token.isPresent() ? token.map(TokenCredential::new) : session(request);
    }

    private Optional<Credential> session(HttpServletRequest request) {
        return WebSession.of(request, clock.instant()).map(found -> new SessionCredential(found.person()));
    }
}
