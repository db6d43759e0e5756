// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;

/** Turns what is wanted of the trail into queries. */
@Dependent
class AuditSearch {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant EVER = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");
    private static final Set<Act> LOOKS =
            EnumSet.of(Act.CLAIM_VIEWED, Act.DOCUMENT_VIEWED, Act.DOCUMENT_DOWNLOADED, Act.PAGE_VIEWED, Act.EXPORTED);

    private final AuditQueries queries;

    @Inject
    AuditSearch(AuditQueries queries) {
        this.queries = queries;
    }

    Slice<AuditLine> lines(AuditFilter filter, SliceRequest wanted) {
        var acts = filter.act() == null ? EnumSet.allOf(Act.class) : EnumSet.of(filter.act());
        boolean anyone = filter.account() == null;
        var account = filter.account() == null
                ? AccountId.SYSTEM.value()
                : filter.account().value();
        var from =
                filter.day() == null ? EVER : filter.day().atStartOfDay(LONDON).toInstant();
        var until = filter.day() == null
                ? NEVER
                : filter.day().plusDays(1).atStartOfDay(LONDON).toInstant();
        var lines = queries.lines(acts, anyone, account, from, until)
                .setFirstResult(wanted.first())
                .setMaxResults(wanted.size())
                .getResultList();
        return new Slice<>(queries.count(acts, anyone, account, from, until), lines);
    }

    List<ClaimLook> looks(UUID claim) {
        return queries.looks(claim, LOOKS);
    }
}
