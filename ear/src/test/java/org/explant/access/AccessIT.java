// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.explant.DeployedExplant;
import org.explant.ServerSurroundings;
import org.explant.access.Caller.Cookie;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, from the outside: over the network, by hand-made requests. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AccessIT {
    private static final String CURRENT = "/explant/api/sessions/current";

    private final Caller caller = new Caller("127.0.0.1");

    @Deployment(testable = false)
    static EnterpriseArchive explant() {
        return DeployedExplant.asBuilt();
    }

    @Test
    void theFirstAdministratorComesFromTheOperatorsSetting() {
        var answer = caller.openSession("administrator", ServerSurroundings.FIRST_PASSWORD);
        assertEquals(201, answer.statusCode());
        assertTrue(answer.body().contains("\"roles\":[\"ADMINISTRATOR\"]"), answer.body());
        assertTrue(answer.body().matches(".*\"expiresAt\":\"[0-9-]+T[0-9:.]+Z\".*"), answer.body());
    }

    @Test
    void aTokenSaysWhoIsCalling() {
        var name = People.fresh(Role.PARALEGAL);
        var answer = caller.get(CURRENT, caller.token(name, People.PASSWORD));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"user\":\"" + name + "\""), answer.body());
        assertTrue(answer.body().matches(".*\"account\":\"[0-9a-f-]{36}\".*"), answer.body());
    }

    @Test
    void unknownWrongAndDisabledAnswerAlike() {
        var guesser = new Caller("127.0.0.3");
        var name = People.fresh(Role.SOLICITOR);
        var disabled = People.fresh(Role.SOLICITOR);
        People.run("update account set disabled = true where sign_in_name = ?", disabled);
        var wrong = guesser.openSession(name, "not-the-password");
        assertEquals(401, wrong.statusCode());
        assertEquals("Bearer", wrong.headers().firstValue("WWW-Authenticate").orElseThrow());
        assertEquals(spoken(wrong), spoken(guesser.openSession("nobody-at-all", "not-the-password")));
        assertEquals(spoken(wrong), spoken(guesser.openSession(disabled, People.PASSWORD)));
    }

    @Test
    void afterTenWrongTriesTheRightPasswordIsRefusedAsWell() {
        var guesser = new Caller("127.0.0.4");
        var name = People.fresh(Role.SOLICITOR);
        var wrong = guesser.openSession(name, "not-the-password");
        for (int i = 1; i < 10; i++) guesser.openSession(name, "not-the-password");
        assertEquals(spoken(wrong), spoken(caller.openSession(name, People.PASSWORD)));
        assertEquals("1", braked(name));
    }

    @Test
    void anAddressThatGuessesManyNamesIsHeldBack() {
        var guesser = new Caller("127.0.0.5");
        for (int i = 0; i < 20; i++) guesser.openSession("spray-" + i, "Spring-2026-spring");
        var name = People.fresh(Role.SOLICITOR);
        assertEquals(401, guesser.openSession(name, People.PASSWORD).statusCode());
        assertEquals(201, caller.openSession(name, People.PASSWORD).statusCode());
    }

    @Test
    void aTokenThatIsGivenBackIsDeadAtOnce() {
        var token = caller.token(People.fresh(Role.PARTNER), People.PASSWORD);
        assertEquals(204, caller.send("DELETE", CURRENT, null, token).statusCode());
        assertEquals(401, caller.get(CURRENT, token).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update account set disabled = true where sign_in_name = ?",
                "update account set credential_version = credential_version + 1 where sign_in_name = ?",
                "update access_token set expires_at = now() where account_id = (select account_id from account where sign_in_name = ?)",
                "update access_token set last_used_at = now() - interval '31 min' where account_id = (select account_id from account where sign_in_name = ?)"
            })
    void aTokenDiesWithItsAccountItsPasswordAndItsTime(String change) {
        var name = People.fresh(Role.PARTNER);
        var token = caller.token(name, People.PASSWORD);
        assertEquals(200, caller.get(CURRENT, token).statusCode());
        People.run(change, name);
        assertEquals(401, caller.get(CURRENT, token).statusCode());
    }

    @Test
    void aNewRoleCountsFromTheNextCall() {
        var name = People.fresh(Role.SOLICITOR);
        var browser = caller.browser(name, People.PASSWORD);
        assertEquals(403, caller.page("/explant/accounts.xhtml", browser).statusCode());
        People.run("update account set role = 'ADMINISTRATOR' where sign_in_name = ?", name);
        assertEquals(200, caller.page("/explant/accounts.xhtml", browser).statusCode());
        assertEquals(403, caller.page("/explant/claims.xhtml", browser).statusCode());
    }

    @Test
    void aDisabledPersonIsOutWithTheNextRequest() {
        var name = People.fresh(Role.SOLICITOR);
        var browser = caller.browser(name, People.PASSWORD);
        assertEquals(200, caller.page("/explant/index.xhtml", browser).statusCode());
        People.run("update account set disabled = true where sign_in_name = ?", name);
        assertEquals(302, caller.page("/explant/index.xhtml", browser).statusCode());
    }

    @Test
    void theSessionChangesItsNumberAtSignInAndTheOldOneIsDead() {
        var before = caller.stranger();
        var signedIn =
                caller.signInOnPage(before, Map.of("name", People.fresh(Role.SOLICITOR), "password", People.PASSWORD));
        assertEquals(302, signedIn.statusCode());
        var after = Cookie.of(signedIn).orElseThrow();
        assertNotEquals(before.value(), after.value());
        assertEquals(200, caller.page("/explant/index.xhtml", after).statusCode());
        assertEquals(302, caller.page("/explant/index.xhtml", before).statusCode());
        assertEquals(
                302,
                caller.page("/explant/index.xhtml", new Cookie("__Host-explant=chosen-by-me", ""))
                        .statusCode());
    }

    @Test
    void theCookieIsBoundToThisHostAndNoScriptReadsIt() {
        var attributes = caller.stranger().attributes().toLowerCase(Locale.ROOT);
        for (var flag : new String[] {"secure", "httponly", "samesite=lax", "path=/"})
            assertTrue(attributes.contains(flag), attributes);
        assertFalse(attributes.contains("domain"), attributes);
    }

    @Test
    void aPersonLandsWhereTheyWantedToGo() {
        var asked = caller.get("/explant/password.xhtml");
        assertEquals(302, asked.statusCode());
        assertTrue(
                Caller.location(asked).endsWith("/explant/sign-in.xhtml?to=%2Fpassword.xhtml"), Caller.location(asked));
        var signedIn = signInWanting("/password.xhtml");
        assertTrue(Caller.location(signedIn).endsWith("/explant/password.xhtml"), Caller.location(signedIn));
        assertTrue(Caller.location(signInWanting("//evil.example/")).endsWith("/explant/index.xhtml"));
        assertTrue(
                Caller.location(signInWanting("https://evil.example/x.xhtml")).endsWith("/explant/index.xhtml"));
    }

    @Test
    void aScriptThatIsNoLongerSignedInIsTold() {
        var answer = caller.get("/explant/index.xhtml", "Faces-Request", "partial/ajax");
        assertTrue(answer.body().contains("<redirect url=\"/explant/sign-in.xhtml?to="), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1"})
    void aPageOfSomebodyElseCannotPost(String origin) {
        var browser = caller.browser(People.fresh(Role.SOLICITOR), People.PASSWORD);
        for (var path : new String[] {CURRENT, "/explant/index.xhtml", "/explant/sign-in.xhtml"}) {
            var method = path.equals(CURRENT) ? "DELETE" : "POST";
            var answer = caller.send(method, path, "", "Cookie", browser.header(), "Origin", origin, "X-Explant", "1");
            assertEquals(403, answer.statusCode(), path);
        }
        assertEquals(200, caller.get(CURRENT, "Cookie", browser.header()).statusCode());
    }

    @Test
    void aCallByCookieProvesThatAPageOfOursSentIt() {
        var browser =
                caller.browser(People.fresh(Role.SOLICITOR), People.PASSWORD).header();
        var origin = caller.origin();
        assertEquals(
                403, caller.send("DELETE", CURRENT, null, "Cookie", browser).statusCode());
        assertEquals(
                403,
                caller.send("DELETE", CURRENT, null, "Cookie", browser, "Origin", origin)
                        .statusCode());
        assertEquals(
                403,
                caller.get(CURRENT, "Cookie", browser, "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertEquals(
                204,
                caller.send("DELETE", CURRENT, null, "Cookie", browser, "Origin", origin, "X-Explant", "1")
                        .statusCode());
        assertEquals(401, caller.get(CURRENT, "Cookie", browser).statusCode());
    }

    @Test
    void signingOutEndsTheSession() {
        var browser = caller.browser(People.fresh(Role.PARTNER), People.PASSWORD);
        caller.submit("/explant/index.xhtml", browser, Map.of("leave", "leave", "sign-out", ""));
        assertEquals(302, caller.page("/explant/index.xhtml", browser).statusCode());
    }

    private HttpResponse<String> signInWanting(String address) {
        return caller.signInOnPage(
                caller.stranger(),
                Map.of("name", People.fresh(Role.SOLICITOR), "password", People.PASSWORD, "to", address));
    }

    private static String braked(String name) {
        return People.ask(
                "select count(*) from audit_entry where facts->>'reason' = 'BRAKED'"
                        + " and subject = (select account_id from account where sign_in_name = ?)",
                name);
    }

    /** An answer without what differs each time. */
    private static String spoken(HttpResponse<String> answer) {
        return answer.statusCode() + answer.body().replaceAll("\"reference\":\"[0-9a-f]{10}\"", "");
    }
}
