// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.Stamp;
import org.explant.shared.NotFound;

/** Where the checklist of a claim lies. */
@Dependent
class ClosingDesk {
    private final ClosingQueries queries;
    private final OpenMatters matters;

    @Inject
    ClosingDesk(ClosingQueries queries, OpenMatters matters) {
        this.queries = queries;
        this.matters = matters;
    }

    ClosingSheet sheet(ClaimId claim, AccountId reader) {
        var closures = queries.closures(claim, reader);
        var open = matters.of(claim, reader);
        var lines = queries.lines(claim, round(closures), reader).stream()
                .map(row -> row.line(open))
                .toList();
        return new ClosingSheet(lines, closures);
    }

    void tick(ClaimId claim, Tick tick, Stamp stamp) {
        var sheet = sheet(claim, stamp.by());
        var line = sheet.lines().stream()
                .filter(each -> each.item().equals(tick.item()))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (line.number() != tick.seen()) throw new TickedMeanwhile();
        queries.entityManager().persist(new ClosingTick(claim, round(sheet.closures()), tick, stamp));
    }

    void close(ClaimId claim, Closure wanted, Stamp stamp) {
        var sheet = sheet(claim, stamp.by());
        sheet.checkDone();
        queries.entityManager().persist(new ClaimClosure(claim, sheet.closures().size(), wanted, stamp));
    }

    boolean isClosed(ClaimId claim, AccountId reader) {
        return queries.present(claim, reader).isPresent();
    }

    void reopened(ClaimId claim, @org.jspecify.annotations.Nullable String why, Stamp stamp) {
        queries.present(claim, stamp.by()).ifPresent(closure -> closure.reopened(why, stamp));
    }

    /** The checklist of a closing that lasts is the one it was closed by; a reopened claim begins a new one. */
    private static int round(List<ClosureLine> closures) {
        boolean lasts = !closures.isEmpty() && closures.getFirst().reopenedAt() == null;
        return lasts ? closures.size() - 1 : closures.size();
    }
}
