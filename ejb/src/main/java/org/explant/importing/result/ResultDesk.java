// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.explant.claim.ClaimId;
import org.explant.importing.kind.Errand;
import org.explant.monitoring.observation.RecordedHistories;
import org.explant.monitoring.result.MetalResult;
import org.hibernate.Session;

/** What is known of the people in a sheet of results, and where those lie that wait. */
@Dependent
public class ResultDesk {
    private final ResultQueries queries;
    private final RecordedHistories histories;
    private final Clock clock;

    @Inject
    ResultDesk(ResultQueries queries, RecordedHistories histories, Clock clock) {
        this.queries = queries;
        this.histories = histories;
        this.clock = clock;
    }

    /** Reads the whole sheet where that row is its first. */
    void readFrom(int row, Errand errand, LocalDate today) {
        session().doWork(connection -> new SheetResults(connection).readFrom(row, errand, today));
    }

    /** Judges by the claims that exist for the person, by what is recorded there and by the rest of the sheet. */
    ResultJudge judge(Errand errand, Collection<ToldResult> told) {
        Set<String> numbers = told.stream().map(each -> each.nhs().digits()).collect(Collectors.toSet());
        if (numbers.isEmpty()) return new ResultJudge(Map.of(), Map.of(), Map.of());
        var claimants = queries.claimants(numbers, errand.by()).stream()
                .collect(Collectors.groupingBy(each -> Objects.requireNonNull(each.nhsNumber())));
        var claims = claimants.values().stream()
                .flatMap(Collection::stream)
                .map(SheetClaimant::claim)
                .collect(Collectors.toSet());
        var recorded = new HashMap<ClaimId, List<MetalResult>>();
        histories.of(claims).forEach((claim, history) -> recorded.put(claim, history.bloods()));
        var sheet =
                session().doReturningWork(connection -> new SheetResults(connection).of(errand.importId(), numbers));
        return new ResultJudge(claimants, recorded, sheet);
    }

    /** Those of the ids that wait, or waited, by their id. */
    Map<String, WaitingResult> waiting(Errand errand, Collection<String> externalIds) {
        return queries.known(errand.by(), errand.mapping().source(), externalIds).stream()
                .collect(Collectors.toMap(WaitingResult::externalId, each -> each));
    }

    void keep(Errand errand, WaitingResult.Row row, ToldResult told) {
        queries.entityManager().persist(new WaitingResult(errand, row, told, clock.instant()));
    }

    private Session session() {
        return queries.entityManager().unwrap(Session.class);
    }
}
