// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.explant.DeployedExplant;
import org.explant.access.Caller.Cookie;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accounts and their passwords, given, changed and taken away from the outside. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AccountsIT {
    private static final String OTHER = "three-otters-on-marble";

    private final Caller caller = new Caller("127.0.0.1");

    @Deployment(testable = false)
    static EnterpriseArchive explant() {
        return DeployedExplant.asBuilt();
    }

    @Test
    void aPostWithoutViewStateDoesNothing() {
        var browser = caller.browser(People.fresh(Role.ADMINISTRATOR), People.PASSWORD);
        var name = "forged" + System.nanoTime();
        caller.send(
                "POST",
                "/explant/accounts.xhtml",
                "account=account&create=&signInName=" + name + "&fullName=F&initials=F&role=PARTNER&password="
                        + People.PASSWORD,
                "Cookie",
                browser.header(),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertEquals("0", People.ask("select count(*) from account where sign_in_name = ?", name));
    }

    @Test
    void anAdministratorGivesAccountsAndTakesThemAway() {
        var administrator = caller.browser(People.fresh(Role.ADMINISTRATOR), People.PASSWORD);
        var name = "n" + Long.toString(System.nanoTime(), 36);
        var created = caller.submit(
                "/explant/accounts.xhtml",
                administrator,
                Map.of(
                        "account",
                        "account",
                        "create",
                        "",
                        "signInName",
                        name,
                        "fullName",
                        "New Person",
                        "initials",
                        "NP",
                        "role",
                        "PARALEGAL",
                        "password",
                        People.PASSWORD));
        assertEquals(302, created.statusCode(), created.body());
        var browser = caller.browser(name, People.PASSWORD);
        assertEquals(200, caller.page("/explant/index.xhtml", browser).statusCode());

        var own = "/explant/account.xhtml?id="
                + People.ask("select account_id from account where sign_in_name = ?", name);
        caller.submit(own, administrator, Map.of("password-form", "password-form", "set", "", "password", OTHER));
        assertEquals(302, caller.page("/explant/index.xhtml", browser).statusCode());
        assertEquals(201, caller.openSession(name, OTHER).statusCode());

        caller.submit(own, administrator, Map.of("state", "state", "disable", ""));
        assertEquals(401, caller.openSession(name, OTHER).statusCode());
        caller.submit(own, administrator, Map.of("state", "state", "enable", ""));
        assertEquals(201, caller.openSession(name, OTHER).statusCode());
        assertEquals("1,3", People.ask("""
                select count(*) filter (where act = 'ACCOUNT_CREATED') || ','
                    || count(*) filter (where act = 'ACCOUNT_CHANGED')
                from audit_entry where subject = (select account_id from account where sign_in_name = ?)
                """, name));
    }

    @Test
    void aPersonChangesTheOwnPasswordAndStaysSignedInHereAlone() {
        var name = People.fresh(Role.PARALEGAL);
        var here = caller.browser(name, People.PASSWORD);
        var elsewhere = caller.browser(name, People.PASSWORD);
        var changed = caller.submit(
                "/explant/password.xhtml",
                here,
                Map.of(
                        "password",
                        "password",
                        "submit",
                        "",
                        "present",
                        People.PASSWORD,
                        "wanted",
                        OTHER,
                        "repeat",
                        OTHER));
        assertEquals(302, changed.statusCode(), changed.body());
        assertEquals(
                200,
                caller.page("/explant/index.xhtml", Cookie.of(changed).orElse(here))
                        .statusCode());
        assertEquals(302, caller.page("/explant/index.xhtml", elsewhere).statusCode());
        assertEquals(201, caller.openSession(name, OTHER).statusCode());
    }

    @Test
    void theTrailIsReadAndCheckedByTheAdministrator() {
        var administrator = caller.browser(People.fresh(Role.ADMINISTRATOR), People.PASSWORD);
        var trail = caller.page("/explant/audit.xhtml?act=SIGNED_IN", administrator);
        assertEquals(200, trail.statusCode());
        assertTrue(trail.body().contains("Signed in"), trail.body());
        var verified = caller.submit("/explant/audit.xhtml", administrator, Map.of("chain", "chain", "verify", ""));
        assertEquals(302, verified.statusCode());
        assertTrue(Caller.location(verified).contains("/explant/audit.xhtml"), Caller.location(verified));
    }

    @Test
    void whatHappensToAccountsStandsOnTheTrail() {
        var name = People.fresh(Role.SOLICITOR);
        caller.openSession(name, People.PASSWORD);
        assertEquals(
                "1",
                People.ask(
                        "select count(*) from audit_entry where act = 'SIGNED_IN' and address = '127.0.0.1'"
                                + " and account = (select account_id from account where sign_in_name = ?)",
                        name));
    }
}
