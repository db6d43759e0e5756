// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;

/** Looks through a file for what is not settled, so that nobody need remember it. */
@Dependent
class OpenMatters {
    private final OpenMatterQueries queries;

    @Inject
    OpenMatters(OpenMatterQueries queries) {
        this.queries = queries;
    }

    /** By kind, and by their day within each. */
    List<OpenMatter> of(ClaimId claim, AccountId reader) {
        var found = new ArrayList<OpenMatter>();
        for (MatterKind kind : MatterKind.values()) rows(kind, claim, reader).forEach(row -> found.add(row.of(kind)));
        return found;
    }

    private List<OpenMatterRow> rows(MatterKind kind, ClaimId claim, AccountId reader) {
        return switch (kind) {
            case UNDERTAKING -> queries.undertakings(claim, reader);
            case EXPLANT -> queries.explants(claim, reader);
            case KEY_DATE -> queries.keyDates(claim, reader);
            case TASK -> queries.tasks(claim, reader);
        };
    }
}
