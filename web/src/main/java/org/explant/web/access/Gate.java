// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.explant.access.CallerAddress;
import org.explant.shared.Settings;

/** What every request passes first: the name it used, where it came from, and whether its page is open to its caller. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Gate extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int MISDIRECTED = 421;

    /** The one script, without any access to a page, that may compile WebAssembly: decoders of scanned pictures. */
    private static final String DRAWS_PAGES = "/build/pdf.worker.min.mjs";

    @Inject
    private transient CallerAddress address;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Turnstile turnstile;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse bare, FilterChain chain)
            throws IOException, ServletException {
        address.is(ClientAddress.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), settings.proxies()));
        var path = Paths.of(request);
        var response = new StrictResponse(bare, policy(path));
        if (!PageRights.isStatic(path)) response.setHeader("Cache-Control", "no-store");
        var origins = new Origins(settings.url());
        if (!origins.isOurHost(request.getHeader("Host"))) response.setStatus(MISDIRECTED);
        else if (!origins.mayAsk(asking(request, path))) turnstile.refuseForeign(request, response);
        else if (turnstile.lets(request, response)) chain.doFilter(request, response);
    }

    private String policy(String path) {
        var policy = getServletContext().getInitParameter("primefaces.CSP_POLICY");
        return path.endsWith(DRAWS_PAGES) ? policy + " 'wasm-unsafe-eval'" : policy;
    }

    private static Origins.Asking asking(HttpServletRequest request, String path) {
        return new Origins.Asking(
                request.getMethod(),
                PageRights.isApi(path),
                request.getUserPrincipal() != null && Bearer.of(request).isEmpty(),
                request.getHeader("X-Explant") != null,
                request.getHeader("Host"),
                request.getHeader("Origin"),
                request.getHeader("Sec-Fetch-Site"));
    }
}
