// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import static org.explant.access.Permission.*;

import java.util.Set;

/** What a person is in the firm. The one place where roles become permissions. */
public enum Role {
    SOLICITOR(
            READS_CLAIMS,
            EDITS_CLAIMS,
            IMPORTS_CLAIMS,
            RESTRICTS_CLAIMS,
            MERGES_PARTIES,
            KEEPS_TEMPLATES,
            OPENS_DOCUMENTS,
            ADDS_DOCUMENTS,
            SEARCHES,
            RUNS_REPORTS,
            EDITS_CATALOGUE,
            EDITS_GUIDANCE),
    PARALEGAL(READS_CLAIMS, EDITS_CLAIMS, OPENS_DOCUMENTS, ADDS_DOCUMENTS, SEARCHES, RUNS_REPORTS),
    PARTNER(
            READS_CLAIMS,
            EDITS_CLAIMS,
            IMPORTS_CLAIMS,
            RESTRICTS_CLAIMS,
            MERGES_PARTIES,
            DECIDES_CONFLICTS,
            KEEPS_TEMPLATES,
            OPENS_DOCUMENTS,
            ADDS_DOCUMENTS,
            SEARCHES,
            RUNS_REPORTS,
            LOADS_ORGANISATIONS,
            EDITS_CATALOGUE,
            EDITS_GUIDANCE,
            RELEASES_GUIDANCE,
            KEEPS_INDEX),
    /** Manages people and settings; sees no claim, opens no document, runs no search and no report. */
    ADMINISTRATOR(MANAGES_ACCOUNTS, READS_AUDIT, LOADS_ORGANISATIONS, KEEPS_INDEX);

    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** The names that {@code @RolesAllowed} asks for. */
    public Set<String> permissions() {
        return permissions;
    }
}
