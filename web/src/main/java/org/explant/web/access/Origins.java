// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Under which names this server answers, and which pages may send it something: those of the operator's address, and
 * loopback names, which no other machine can use.
 */
final class Origins {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Optional<URI> url;

    Origins(Optional<URI> url) {
        this.url = url;
    }

    /** Whether a {@code Host} header names this server. */
    boolean isOurHost(@Nullable String host) {
        if (host == null) return false;
        var asked = host.toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(withoutPort(asked))
                || url.map(Origins::authority).filter(asked::equals).isPresent();
    }

    /** Whether what asks is a page of ours, or no page at all. */
    boolean mayAsk(Asking asking) {
        if (asking.origin() != null && !isOurs(asking.origin(), asking.host())) return false;
        if (asking.site() != null && !OWN_SITE.contains(asking.site()))
            return changesNothing(asking) && !asking.byCookieToApi();
        return !needsProof(asking) || asking.origin() != null && asking.marked();
    }

    /** A call that changes something by a cookie alone must prove that a page of ours sent it. */
    private static boolean needsProof(Asking asking) {
        return asking.byCookieToApi() && !changesNothing(asking);
    }

    private static boolean changesNothing(Asking asking) {
        return HARMLESS.contains(asking.method());
    }

    private boolean isOurs(String origin, @Nullable String host) {
        return url.map(own -> own.getScheme() + "://" + authority(own))
                        .filter(origin::equals)
                        .isPresent()
                || isOurHost(host) && origin.equals("http://" + host) && LOOPBACK.contains(withoutPort(host));
    }

    private static String authority(URI own) {
        return own.getAuthority().toLowerCase(Locale.ROOT);
    }

    private static String withoutPort(@Nullable String host) {
        return host == null ? "" : host.replaceFirst(":\\d{1,5}$", "");
    }

    /**
     * What a request says of where it comes from.
     *
     * @param api a call to the REST interface, not a page
     * @param byCookie its caller is known by the session cookie alone, which a browser adds to any request
     * @param marked it carries the header X-Explant, which no foreign page can add
     */
    record Asking(
            String method,
            boolean api,
            boolean byCookie,
            boolean marked,
            @Nullable String host,
            @Nullable String origin,
            @Nullable String site) {
        boolean byCookieToApi() {
            return api && byCookie;
        }
    }
}
