// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.explant.DeployedExplant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer keeps to, whoever asks: headers, refusals in one shape, nothing of the inside. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AnswersIT {
    private static final String CURRENT = "/explant/api/sessions/current";

    private final Caller caller = new Caller("127.0.0.1");

    @Deployment(testable = false)
    static EnterpriseArchive explant() {
        return DeployedExplant.asBuilt();
    }

    @Test
    void aHostNameThatIsNotOursIsNotAnswered() {
        var answer = RawRequest.send("GET /explant/sign-in.xhtml HTTP/1.1", "Host: evil.example");
        assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims.xhtml",
                "/claim.xhtml",
                "/new-claim.xhtml",
                "/viewer.xhtml",
                "/search.xhtml",
                "/reports.xhtml",
                "/report-status.xhtml"
            })
    void theAdministratorReachesNoClaim(String page) {
        var browser = caller.browser(People.fresh(Role.ADMINISTRATOR), People.PASSWORD);
        assertEquals(403, caller.page("/explant" + page, browser).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/explant/api/sessions/current,,401",
        "GET,/explant/api/nothing-here,,401",
        "PUT,/explant/api/sessions,{},401",
        "POST,/explant/api/sessions,{broken,400",
        "POST,/explant/api/sessions,{},400",
        "GET,/explant/api/nothing-here,signed-in,404",
        "PUT,/explant/api/sessions,signed-in,405",
        "POST,/explant/api/sessions,text,415"
    })
    void everyRefusalOfACallIsAProblem(String method, String path, @Nullable String body, int status) {
        boolean signedIn = "signed-in".equals(body);
        var answer = signedIn ? asSignedIn(method, path) : asAnybody(method, path, body);
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", type(answer));
        assertTrue(answer.body().contains("\"status\":" + status), answer.body());
        assertTrue(answer.body().matches(".*\"reference\":\"[0-9a-f]{10}\".*"), answer.body());
        assertFalse(answer.body().matches("(?s).*(Exception|RESTEASY|org\\.|java\\.).*"), answer.body());
    }

    @Test
    void aMissingFieldIsNamed() {
        var answer = asAnybody("POST", "/explant/api/sessions", "{\"user\":\"somebody\"}");
        assertTrue(answer.body().contains("\"fields\":[{\"field\":\"password\""), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/explant/sign-in.xhtml", "/explant/index.xhtml", "/explant/nothing.xhtml", "/explant/api/health",
                "/explant/api/openapi", "/explant/api/nothing", "/nothing",
                        "/explant/jakarta.faces.resource/nothing.css.xhtml"
            })
    void everyAnswerCarriesItsHeaders(String path) {
        var answer = caller.get(path);
        assertEquals(
                1,
                answer.headers().allValues("Content-Security-Policy").size(),
                answer.headers().toString());
        var policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.contains("unsafe-eval"), policy);
        assertFalse(policy.matches(".*script-src[^;]*unsafe-inline.*"), policy);
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElseThrow());
        for (var named : new String[] {"Server", "X-Powered-By"})
            assertTrue(answer.headers().firstValue(named).isEmpty(), named);
    }

    @Test
    void nothingThatWasSaidToSomebodyIsKept() {
        var token = caller.token(People.fresh(Role.SOLICITOR), People.PASSWORD);
        assertEquals(
                "no-store",
                caller.get(CURRENT, token).headers().firstValue("Cache-Control").orElseThrow());
        var browser = caller.browser(People.fresh(Role.SOLICITOR), People.PASSWORD);
        var home = caller.page("/explant/index.xhtml", browser).headers().allValues("Cache-Control");
        assertTrue(String.join(",", home).contains("no-store"), home.toString());
    }

    @Test
    void aPageThatIsNotThereSaysSoWithANumberAndNothingElse() {
        var browser = caller.browser(People.fresh(Role.SOLICITOR), People.PASSWORD);
        var answer = caller.page("/explant/nothing.xhtml", browser);
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().matches("(?s).*[0-9a-f]{10}.*"), answer.body());
        assertFalse(answer.body().matches("(?s).*(Exception|undertow|WildFly|Mojarra|\\bat org\\.).*"), answer.body());
    }

    @Test
    void theInterfaceIsDescribedWithItsKey() {
        var answer = caller.get("/explant/api/openapi");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("/sessions/current"), answer.body());
        assertTrue(answer.body().contains("bearer"), answer.body());
    }

    private HttpResponse<String> asSignedIn(String method, String path) {
        return caller.send(method, path, null, caller.token(People.fresh(Role.SOLICITOR), People.PASSWORD));
    }

    private HttpResponse<String> asAnybody(String method, String path, @Nullable String body) {
        var type = "text".equals(body) ? "text/plain" : "application/json";
        return caller.send(method, path, body, "Content-Type", type);
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
    }
}
