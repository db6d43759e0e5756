// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.group.SourceChoice;
import org.explant.group.Sources;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.NotFound;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.hibernate.query.Order;
import org.hibernate.query.SortDirection;

/** Puts a claim form together as far as one reader may see it. */
@Dependent
class ProceedingReading {
    /** What the list can be sorted by, and which column of the query that is. */
    static final Map<String, Integer> COLUMNS =
            Map.of("court", 2, "claimNumber", 3, "receivedOn", 4, "issuedOn", 5, "claimants", 6);

    private final ProceedingQueries queries;
    private final Sources sources;

    @Inject
    ProceedingReading(ProceedingQueries queries, Sources sources) {
        this.queries = queries;
        this.sources = sources;
    }

    Slice<ProceedingLine> slice(SliceRequest wanted, AccountId reader) {
        var rows = queries.rows(reader)
                .setOrder(order(wanted))
                .setFirstResult(wanted.first())
                .setMaxResults(wanted.size())
                .getResultList();
        var names =
                defendants(rows.stream().map(row -> row.proceeding().value()).toList());
        var lines = rows.stream()
                .map(row -> line(row, names.getOrDefault(row.proceeding().value(), List.of())))
                .toList();
        return new Slice<>(queries.total(reader), lines);
    }

    private Map<UUID, List<String>> defendants(List<UUID> proceedings) {
        Map<UUID, List<String>> names = new HashMap<>();
        if (proceedings.isEmpty()) return names;
        for (Object[] row : queries.defendantsOf(proceedings))
            names.computeIfAbsent((UUID) row[0], _ -> new ArrayList<>()).add((String) row[1]);
        return names;
    }

    private static ProceedingLine line(ProceedingRow row, List<String> defendants) {
        return new ProceedingLine(
                row.proceeding(),
                row.court(),
                row.claimNumber(),
                row.receivedOn(),
                row.issuedOn(),
                row.claimants(),
                defendants);
    }

    ProceedingSheet sheet(ProceedingId proceeding, AccountId reader) {
        var found = queries.seen(proceeding, reader).orElseThrow(NotFound::new);
        return new ProceedingSheet(
                proceeding,
                found.edition(),
                queries.terms(proceeding.value(), found.edition()),
                queries.defendants(proceeding, reader),
                queries.claimants(proceeding, reader),
                queries.causes(proceeding, reader),
                facts(proceeding, reader));
    }

    private List<FactLine> facts(ProceedingId proceeding, AccountId reader) {
        var facts = queries.facts(proceeding, reader);
        var seen = sources.seen(facts.stream().map(FactLine::sourceDocument).toList(), reader);
        return facts.stream()
                .map(each -> seen.containsKey(each.sourceDocument()) ? each : each.withoutSource())
                .toList();
    }

    List<SourceChoice> choices(ProceedingId proceeding, AccountId reader) {
        var claims = queries.claimants(proceeding, reader).stream()
                .map(each -> each.claimId().value())
                .toList();
        return sources.choices(claims, reader);
    }

    /** By the wished column, and by the identity among equals, so that no line shows twice or never. */
    @SuppressWarnings("unchecked") // an order by position fits every kind of line
    private static List<Order<? super ProceedingRow>> order(SliceRequest wanted) {
        var column = COLUMNS.get(wanted.sort());
        if (column == null) throw new NoSuchSlice();
        var direction = wanted.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        return (List<Order<? super ProceedingRow>>) (List<?>) List.of(Order.by(column, direction), Order.asc(1));
    }
}
