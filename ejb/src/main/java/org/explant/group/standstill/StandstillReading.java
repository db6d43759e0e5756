// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.group.SourceChoice;
import org.explant.group.Sources;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.NotFound;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.hibernate.query.Order;
import org.hibernate.query.SortDirection;

/** Puts an agreement together as far as one reader may see it. */
@Dependent
class StandstillReading {
    /** What the list can be sorted by, and which column of the query that is. */
    static final Map<String, Integer> COLUMNS = Map.of("defendant", 2, "startsOn", 3, "endsOn", 4);

    private final StandstillQueries queries;
    private final Sources sources;

    @Inject
    StandstillReading(StandstillQueries queries, Sources sources) {
        this.queries = queries;
        this.sources = sources;
    }

    Slice<StandstillLine> slice(SliceRequest wanted, AccountId reader) {
        var rows = queries.rows(reader)
                .setOrder(order(wanted))
                .setFirstResult(wanted.first())
                .setMaxResults(wanted.size())
                .getResultList();
        var ids = rows.stream().map(row -> row.standstill().value()).toList();
        return new Slice<>(queries.total(reader), ids.isEmpty() ? List.of() : lines(rows, ids, reader));
    }

    private List<StandstillLine> lines(List<StandstillRow> rows, List<UUID> ids, AccountId reader) {
        Map<UUID, Long> named = new HashMap<>();
        for (Object[] row : queries.named(ids, reader)) named.put((UUID) row[0], (Long) row[1]);
        var missing = queries.missing(ids, reader).stream().collect(Collectors.groupingBy(MissingLine::standstill));
        return rows.stream()
                .map(row -> new StandstillLine(
                        row.standstill(),
                        row.terms(),
                        named.getOrDefault(row.standstill().value(), 0L),
                        missing.getOrDefault(row.standstill().value(), List.of())))
                .toList();
    }

    StandstillSheet sheet(StandstillId standstill, AccountId reader) {
        var found = queries.seen(standstill, reader).orElseThrow(NotFound::new);
        var terms = queries.terms(standstill.value(), found.edition());
        boolean readable = sources.seen(Arrays.asList(terms.document()), reader).containsKey(terms.document());
        return new StandstillSheet(
                standstill,
                found.edition(),
                readable ? terms : terms.withoutDocument(),
                queries.schedule(standstill, reader),
                queries.missing(List.of(standstill.value()), reader),
                queries.unmatched(standstill));
    }

    List<ClaimOnSchedule> ofClaim(ClaimId claim, AccountId reader) {
        var found = queries.ofClaim(claim, reader);
        var seen =
                sources.seen(found.stream().map(each -> each.terms().document()).toList(), reader);
        return found.stream()
                .map(each -> seen.containsKey(each.terms().document()) ? each : each.withoutDocument())
                .toList();
    }

    List<SourceChoice> choices(StandstillId standstill, AccountId reader) {
        var claims =
                sheet(standstill, reader).claims().stream().map(ClaimId::value).toList();
        return sources.choices(claims, reader);
    }

    /** By the wished column, and by the identity among equals, so that no line shows twice or never. */
    @SuppressWarnings("unchecked") // an order by position fits every kind of line
    private static List<Order<? super StandstillRow>> order(SliceRequest wanted) {
        var column = COLUMNS.get(wanted.sort());
        if (column == null) throw new NoSuchSlice();
        var direction = wanted.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        return (List<Order<? super StandstillRow>>) (List<?>) List.of(Order.by(column, direction), Order.asc(1));
    }
}
