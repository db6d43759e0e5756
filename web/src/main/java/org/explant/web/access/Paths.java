// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import jakarta.servlet.http.HttpServletRequest;

/** Which page or call a request means: decoded and normalised by the server, below the application's own path. */
final class Paths {
    private Paths() {}

    static String of(HttpServletRequest request) {
        var below = request.getPathInfo();
        return below == null ? request.getServletPath() : request.getServletPath() + below;
    }
}
