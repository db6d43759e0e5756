// SPDX-License-Identifier: Apache-2.0
package org.explant.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.access.Role;
import org.explant.access.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that the gate decides by, and the life of a session. */
class AddressesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/claims.xhtml", "/claim.xhtml?ref=EXP-2026-0001&tab=documents", "/search.xhtml?id=1-2"})
    void anOwnPageIsWhereAPersonLands(String wanted) {
        assertEquals(wanted, OwnAddress.of(wanted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example/x.xhtml",
                "https://evil.example/x.xhtml",
                "/\\evil.example/x.xhtml",
                "javascript:alert(1)",
                "/claims.xhtml\r\nSet-Cookie: x=y",
                "/../other/x.xhtml",
                "/sign-in.xhtml?to=/sign-in.xhtml",
                "/api/claims",
                "/claims.xhtml?a=<script>"
            })
    void everythingElseLeadsHome(String wanted) {
        assertEquals("/index.xhtml", OwnAddress.of(wanted));
        assertEquals("/index.xhtml", OwnAddress.of(null));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.5, , 10.0.0.5",
        "10.0.0.5, 1.2.3.4, 10.0.0.5",
        "10.0.0.1, 1.2.3.4, 1.2.3.4",
        "10.0.0.1, '9.9.9.9, 1.2.3.4', 1.2.3.4",
        "10.0.0.1, 2001:db8::1, 2001:db8::1",
        "10.0.0.1, <script>, 10.0.0.1",
        "10.0.0.1, '', 10.0.0.1"
    })
    void onlyANamedProxyIsBelievedAndOnlyItsOwnWord(String peer, @Nullable String forwarded, String address) {
        assertEquals(address, ClientAddress.of(peer, forwarded, Set.of("10.0.0.1")));
    }

    @Test
    void aPageWithoutARowIsForNobodyAndACallForThoseSignedIn() {
        assertNull(PageRights.of("GET", "/brand-new.xhtml"));
        assertNull(PageRights.of("GET", "/WEB-INF/web.xml"));
        assertNull(PageRights.of("GET", "/apix"));
        assertEquals(PageRights.SIGNED_IN, PageRights.of("GET", "/api/sessions"));
        assertEquals(PageRights.SIGNED_IN, PageRights.of("DELETE", "/api/sessions"));
        assertEquals(PageRights.OPEN, PageRights.of("POST", "/api/sessions"));
        assertEquals(PageRights.OPEN, PageRights.of("GET", "/api/health"));
    }

    @Test
    void aSessionEndsAfterAWorkingDayHoweverBusy() {
        var since = Instant.parse("2026-03-02T08:00:00Z");
        var session = new WebSession(new SignedIn(AccountId.fresh(), 1, Role.PARTNER), since);
        assertTrue(session.livesAt(since.plus(Duration.ofHours(12)).minusMillis(1)));
        assertFalse(session.livesAt(since.plus(Duration.ofHours(12))));
    }
}
