// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The token that a call to the REST interface carries; pages take none. */
public final class Bearer {
    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    /** What stands behind {@code Authorization: Bearer}; any other scheme is a token that opens nothing. */
    public static Optional<String> of(HttpServletRequest request) {
        if (!PageRights.isApi(Paths.of(request))) return Optional.empty();
        return Optional.ofNullable(request.getHeader("Authorization")).map(Bearer::token);
    }

    private static String token(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : "";
    }
}
