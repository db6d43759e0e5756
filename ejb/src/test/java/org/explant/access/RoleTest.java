// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table of roles once more, so that nobody changes it in passing. */
class RoleTest {
    private static final Set<String> CASE_WORK = Set.of(
            Permission.READS_CLAIMS,
            Permission.EDITS_CLAIMS,
            Permission.OPENS_DOCUMENTS,
            Permission.ADDS_DOCUMENTS,
            Permission.SEARCHES,
            Permission.RUNS_REPORTS);

    @Test
    void theAdministratorManagesAndSeesNoClaim() {
        assertEquals(
                Set.of(
                        Permission.MANAGES_ACCOUNTS,
                        Permission.READS_AUDIT,
                        Permission.LOADS_ORGANISATIONS,
                        Permission.KEEPS_INDEX),
                Role.ADMINISTRATOR.permissions());
    }

    @Test
    void paralegalsDoCaseWorkAndRestrictNothing() {
        assertEquals(CASE_WORK, Role.PARALEGAL.permissions());
    }

    @Test
    void whatSolicitorsAndPartnersMayBeyondCaseWork() {
        var wanted = new TreeSet<>(CASE_WORK);
        wanted.add(Permission.RESTRICTS_CLAIMS);
        wanted.add(Permission.IMPORTS_CLAIMS);
        wanted.add(Permission.MERGES_PARTIES);
        wanted.add(Permission.KEEPS_TEMPLATES);
        wanted.add(Permission.EDITS_CATALOGUE);
        wanted.add(Permission.EDITS_GUIDANCE);
        assertEquals(wanted, new TreeSet<>(Role.SOLICITOR.permissions()));
        wanted.add(Permission.DECIDES_CONFLICTS);
        wanted.add(Permission.LOADS_ORGANISATIONS);
        wanted.add(Permission.KEEPS_INDEX);
        wanted.add(Permission.RELEASES_GUIDANCE);
        assertEquals(wanted, new TreeSet<>(Role.PARTNER.permissions()));
    }

    @Test
    void nobodyIsTheSystem() {
        for (var role : Role.values()) assertFalse(role.permissions().contains(Permission.SYSTEM));
    }
}
