// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.explant.DeployedExplant;
import org.explant.access.Caller;
import org.explant.access.People;
import org.explant.access.Role;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The case status report over the network, as a program asks for it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ReportsIT {
    private static final String STATUS = "/explant/api/reports/status";
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]+)\"");

    private final Caller caller = new Caller("127.0.0.1");
    private String partnerName = "";
    private String solicitorId = "";
    private String partnerId = "";
    private String[] solicitor = {};
    private String[] partner = {};

    @Deployment(testable = false)
    static EnterpriseArchive explant() {
        return DeployedExplant.asBuilt();
    }

    @BeforeEach
    void signIn() {
        var solicitorName = People.fresh(Role.SOLICITOR);
        partnerName = People.fresh(Role.PARTNER);
        solicitorId = id(solicitorName);
        partnerId = id(partnerName);
        solicitor = caller.token(solicitorName, People.PASSWORD);
        partner = caller.token(partnerName, People.PASSWORD);
    }

    @Test
    void theTotalIsTheNumberOfClaimsListed() {
        open("First");
        open("Second");
        var body = own("", partner).body();
        assertTrue(body.contains("\"total\":2"), body);
        assertEquals(2, REFERENCE.matcher(body).results().count());
        assertTrue(body.contains("\"claimant\":\"First, Anna\""), body);
        assertTrue(body.contains("\"byFeeEarner\":[2]"), body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "xlsx", "pdf"})
    void aRestrictedClaimIsInNoFormatForThoseOutside(String format) {
        open("Open");
        var hidden = open("Unmistakable");
        restrict(hidden);
        var outside = own("&format=" + format, partner);
        assertEquals(200, outside.statusCode(), outside.body());
        assertFalse(outside.body().contains("Unmistakable") || outside.body().contains(hidden));
        assertTrue(own("", partner).body().contains("\"total\":1"));
        assertTrue(own("", solicitor).body().contains("\"total\":2"));
        assertTrue(own("&format=csv", solicitor).body().contains("Unmistakable, Anna"));
    }

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv;charset=utf-8",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pdf, application/pdf"
    })
    void aFileSaysNothingByItsNameAndIsNotKept(String format, String type) {
        var file = own("&format=" + format, partner);
        assertEquals(type, file.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT));
        assertTrue(file.headers()
                .firstValue("Content-Disposition")
                .orElse("")
                .matches("attachment; filename=\"case-status-\\d{4}-\\d{2}-\\d{2}\\." + format + "\""));
        assertTrue(file.headers().firstValue("Cache-Control").orElse("").contains("no-store"));
    }

    @Test
    void runsAndExportsAreOnTheTrail() {
        own("&format=csv", partner);
        assertEquals("1", acts("REPORT_RUN"));
        assertEquals("1", acts("EXPORTED"));
        assertEquals(
                "CSV 0",
                People.ask(
                        "select facts ->> 'format' || ' ' || (facts ->> 'rows') from audit_entry e join account a"
                                + " on a.account_id = e.account where e.act = 'EXPORTED' and a.sign_in_name = ?",
                        partnerName));
    }

    @Test
    void theAdministratorRunsNoReport() {
        var administrator = caller.token(People.fresh(Role.ADMINISTRATOR), People.PASSWORD);
        for (String format : new String[] {"json", "csv", "xlsx", "pdf"})
            assertEquals(
                    403, caller.get(STATUS + "?format=" + format, administrator).statusCode());
        assertEquals(401, caller.get(STATUS).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?format=docx", "?format=", "?group=NOWHERE", "?feeEarner=somebody", "?openedFrom=yesterday"})
    void aReportThatThereIsNotIsRefused(String query) {
        assertEquals(400, caller.get(STATUS + query, partner).statusCode());
    }

    private HttpResponse<String> own(String more, String[] token) {
        return caller.get(STATUS + "?feeEarner=" + solicitorId + more, token);
    }

    private String acts(String act) {
        return People.ask(
                "select count(*) from audit_entry e join account a on a.account_id = e.account where e.act = '" + act
                        + "' and a.sign_in_name = ?",
                partnerName);
    }

    private String open(String surname) {
        var body =
                "{\"confirmedNew\":true,\"claimant\":{\"forenames\":\"Anna\",\"surname\":\"%s\",\"sex\":\"FEMALE\",\"born\":\"1950-02-03\"},\"feeEarner\":\"%s\",\"supervisingPartner\":\"%s\"}"
                        .formatted(surname, solicitorId, partnerId);
        var opened = caller.send("POST", "/explant/api/claims", body, json(solicitor));
        var found = REFERENCE.matcher(opened.body());
        assertTrue(found.find(), opened.body());
        return found.group(1);
    }

    private void restrict(String claim) {
        var wall = "{\"members\":[\"%s\"],\"reason\":\"conflict of interest\"}".formatted(solicitorId);
        assertEquals(
                204,
                caller.send("PUT", "/explant/api/claims/" + claim + "/restriction", wall, json(solicitor))
                        .statusCode());
    }

    private static String[] json(String[] token) {
        return Stream.concat(Stream.of(token), Stream.of("Content-Type", "application/json"))
                .toArray(String[]::new);
    }

    private static String id(String signInName) {
        return People.ask("select account_id::text from account where sign_in_name = ?", signInName);
    }
}
