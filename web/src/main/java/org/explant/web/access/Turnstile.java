// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.web.api.ProblemWriter;

/** Lets through who has the right a page asks for, and tells the others in the way that suits a page or a call. */
@ApplicationScoped
class Turnstile {
    @Inject
    private AuditTrail trail;

    /** @return whether the request may go on; if not, it has been answered */
    boolean lets(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var right = PageRights.of(request.getMethod(), Paths.of(request));
        if (PageRights.OPEN.equals(right)) return true;
        if (request.getUserPrincipal() == null) askToSignIn(request, response);
        else if (right == null) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else if (right.equals(PageRights.SIGNED_IN) || request.isUserInRole(right)) return true;
        else forbid(request, response);
        return false;
    }

    /** Somebody else's page tried to use a person's session. */
    void refuseForeign(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(request, response, Map.of("reason", "FOREIGN_ORIGIN"));
    }

    private void forbid(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(request, response, Map.of("reason", "ROLE", "page", Paths.of(request)));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Map<String, String> facts)
            throws IOException {
        trail.recordApart(Act.ACCESS_REFUSED, null, null, facts);
        request.setAttribute(ErrorDoor.RECORDED, true);
        if (PageRights.isApi(Paths.of(request))) ProblemWriter.write(response, HttpServletResponse.SC_FORBIDDEN);
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (PageRights.isApi(Paths.of(request))) {
            ProblemWriter.write(response, HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var signIn = request.getContextPath() + "/sign-in.xhtml?to="
                + URLEncoder.encode(OwnAddress.of(wanted(request)), StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) sendScript(response, signIn);
        else response.sendRedirect(signIn);
    }

    private static String wanted(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? Paths.of(request) : Paths.of(request) + "?" + query;
    }

    /** A script of Faces does not follow a redirect: it is told where the browser should go. */
    private static void sendScript(HttpServletResponse response, String address) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address
                        + "\"/></partial-response>");
    }
}
