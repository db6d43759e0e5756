// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.web.api.ProblemWriter;
import org.jspecify.annotations.Nullable;

/** Where the server sends what nobody answered: to a person the error page, to a program a problem. */
@WebServlet("/error")
public class ErrorDoor extends HttpServlet {
    /** Set where a refusal already stands on the trail. */
    static final String RECORDED = "explant.refusal.recorded";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (status(request) == HttpServletResponse.SC_FORBIDDEN && request.getAttribute(RECORDED) == null)
            trail.recordApart(Act.ACCESS_REFUSED, null, null, Map.of("reason", "ROLE"));
        if (isCall(request)) ProblemWriter.write(response, status(request), thrown(request));
        else request.getRequestDispatcher("/error.xhtml").forward(request, response);
    }

    private static boolean isCall(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                && address.startsWith(request.getContextPath())
                && PageRights.isApi(address.substring(request.getContextPath().length()));
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 500;
    }

    private static @Nullable Throwable thrown(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
    }
}
