// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An answer with one content security policy: a page that brings its own, with a nonce, replaces the usual one. */
final class StrictResponse extends HttpServletResponseWrapper {
    static final String POLICY = "Content-Security-Policy";

    StrictResponse(HttpServletResponse response, String policy) {
        super(response);
        response.setHeader(POLICY, policy);
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(POLICY)) setHeader(name, value);
        else super.addHeader(name, value);
    }
}
