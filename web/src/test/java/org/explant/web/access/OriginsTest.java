// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.explant.web.access.Origins.Asking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
    private static final Origins FIRM = new Origins(Optional.of(URI.create("https://files.firm.example")));

    @ParameterizedTest
    @CsvSource({
        "files.firm.example, true",
        "FILES.firm.example, true",
        "files.firm.example:443, false",
        "127.0.0.1:8080, true",
        "localhost, true",
        "[::1]:8080, true",
        "evil.example, false",
        "127.0.0.1.evil.example, false",
        "files.firm.example.evil.example, false",
        ", false"
    })
    void onlyOurNamesAreAnswered(@Nullable String host, boolean ours) {
        assertEquals(ours, FIRM.isOurHost(host));
    }

    /** Method, of the interface, by cookie, marked, origin, site, may. */
    @ParameterizedTest
    @CsvSource({
        // Pages
        "GET,  false, true,  false, , , true",
        "GET,  false, true,  false, , cross-site, true",
        "POST, false, true,  false, , , true",
        "POST, false, true,  false, https://files.firm.example, same-origin, true",
        "POST, false, true,  false, https://evil.example, cross-site, false",
        "POST, false, true,  false, null, , false",
        "POST, false, true,  false, http://files.firm.example, , false",
        "POST, false, false, false, , cross-site, false",
        "POST, false, true,  false, , same-site, false",
        // The interface, by cookie
        "GET,    true, true, false, , , true",
        "GET,    true, true, false, , same-origin, true",
        "GET,    true, true, false, , none, true",
        "GET,    true, true, false, , cross-site, false",
        "GET,    true, true, false, , same-site, false",
        "POST,   true, true, false, https://files.firm.example, same-origin, false",
        "POST,   true, true, true,  , same-origin, false",
        "POST,   true, true, true,  https://files.firm.example, same-origin, true",
        "DELETE, true, true, true,  https://evil.example, cross-site, false",
        // The interface, by token or by nobody
        "POST,   true, false, false, , , true",
        "DELETE, true, false, false, , , true",
        "POST,   true, false, false, https://evil.example, , false"
    })
    void onlyPagesOfOursMayUseASession(
            String method,
            boolean api,
            boolean byCookie,
            boolean marked,
            @Nullable String origin,
            @Nullable String site,
            boolean may) {
        var asking = new Asking(method, api, byCookie, marked, "files.firm.example", origin, site);
        assertEquals(may, FIRM.mayAsk(asking));
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080, 127.0.0.1:8080, true",
        "http://127.0.0.1:8081, 127.0.0.1:8080, false",
        "http://localhost:8080, 127.0.0.1:8080, false",
        "http://evil.example, evil.example, false"
    })
    void onLoopbackThePortCountsAsWell(String origin, String host, boolean may) {
        var asking = new Asking("POST", false, true, false, host, origin, null);
        assertEquals(may, new Origins(Optional.empty()).mayAsk(asking));
    }
}
