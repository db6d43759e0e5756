// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.hibernate.query.Order;
import org.hibernate.query.SelectionQuery;
import org.hibernate.query.SortDirection;
import org.jspecify.annotations.Nullable;

/** Cuts one page out of the list of claims. */
@Dependent
class ClaimLists {
    /** Most claims in one file, or in one bulk change. */
    static final int MOST = 20_000;

    private static final int REFERENCE = 2;
    private static final String NEXT_KEY = "nextKeyOn";

    /** What the list can be sorted by, and which column of the query that is. */
    static final Map<String, Integer> COLUMNS = Map.of(
            "reference",
            REFERENCE,
            "claimantName",
            3,
            "stage",
            5,
            "stageSince",
            6,
            "feeEarner",
            7,
            "supervisingPartner",
            8,
            "openedOn",
            9,
            "lastActivityAt",
            10,
            NEXT_KEY,
            12);

    /** Before and after anything that was ever done here. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

    /** Later than any date of law, and what the query takes for a claim without one. */
    private static final LocalDate WHENEVER = LocalDate.of(9999, 12, 31);

    private final ClaimQueries queries;

    @Inject
    ClaimLists(ClaimQueries queries) {
        this.queries = queries;
    }

    Slice<ClaimLine> slice(ClaimFilter filter, SliceRequest wanted, Stamp asked) {
        planAnew();
        var total = total(filter, asked);
        return new Slice<>(total, lines(filter, wanted, total, asked));
    }

    /** Every line, in the wished order; for a file of exactly what is seen. */
    List<ClaimLine> all(ClaimFilter filter, SliceRequest order, Stamp asked) {
        planAnew();
        if (total(filter, asked) > MOST) throw new TooManyClaims(MOST);
        return query(filter, asked)
                .setOrder(order(order.sort(), order.ascending()))
                .getResultList();
    }

    /** Every claim of the list, by id alone. */
    List<ClaimId> ids(ClaimFilter filter, Stamp asked) {
        planAnew();
        if (total(filter, asked) > MOST) throw new TooManyClaims(MOST);
        return queries.ids(
                        asked.by(),
                        filter.pattern(),
                        filter.stagesOrAll(),
                        value(filter.feeEarner()),
                        value(filter.supervisingPartner()),
                        filter.openedFrom(),
                        filter.openedTo(),
                        activeFrom(filter),
                        activeBefore(filter),
                        filter.restricted(),
                        keyUntil(filter, asked.on()))
                .getResultList();
    }

    private long total(ClaimFilter filter, Stamp asked) {
        return queries.total(
                asked.by(),
                filter.pattern(),
                filter.stagesOrAll(),
                value(filter.feeEarner()),
                value(filter.supervisingPartner()),
                filter.openedFrom(),
                filter.openedTo(),
                activeFrom(filter),
                activeBefore(filter),
                filter.restricted(),
                keyUntil(filter, asked.on()));
    }

    /** The second half of a list is read from its end: no page is further away than the middle. */
    private List<ClaimLine> lines(ClaimFilter filter, SliceRequest wanted, long total, Stamp asked) {
        long size = Math.min(wanted.size(), total - wanted.first());
        // Where empty values come last either way, the way back is not the way there turned round.
        boolean fromEnd = wanted.first() > total / 2 && !wanted.sort().equals(NEXT_KEY);
        long first = fromEnd ? total - wanted.first() - size : wanted.first();
        var order = order(wanted.sort(), wanted.ascending());
        if (size <= 0) return List.of();
        var lines = query(filter, asked)
                .setOrder(fromEnd ? order.stream().map(ClaimLists::reversed).toList() : order)
                .setFirstResult(Math.toIntExact(first))
                .setMaxResults(Math.toIntExact(size))
                .getResultList();
        return fromEnd ? lines.reversed() : lines;
    }

    private SelectionQuery<ClaimLine> query(ClaimFilter filter, Stamp asked) {
        return queries.lines(
                asked.by(),
                filter.pattern(),
                filter.stagesOrAll(),
                value(filter.feeEarner()),
                value(filter.supervisingPartner()),
                filter.openedFrom(),
                filter.openedTo(),
                activeFrom(filter),
                activeBefore(filter),
                filter.restricted(),
                keyUntil(filter, asked.on()));
    }

    /** A plan for any filter is a plan for none: in this transaction each is planned for what it asks. */
    private void planAnew() {
        queries.entityManager()
                .createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .getSingleResult();
    }

    /**
     * By the wished column, and by the reference among equals, so that no line shows twice or never. What is empty comes
     * last; only a column that can be empty says so, for the database reads no index backwards against that wish.
     */
    @SuppressWarnings("unchecked") // an order by position fits every kind of line
    private static List<Order<? super ClaimLine>> order(String sort, boolean ascending) {
        var column = COLUMNS.get(sort);
        if (column == null) throw new NoSuchSlice();
        var direction = ascending ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        var first = Order.by(column, direction);
        return (List<Order<? super ClaimLine>>)
                (List<?>) List.of(sort.equals(NEXT_KEY) ? first.withNullsLast() : first, Order.asc(REFERENCE));
    }

    @SuppressWarnings("unchecked")
    private static Order<? super ClaimLine> reversed(Order<? super ClaimLine> order) {
        return (Order<? super ClaimLine>) order.reverse();
    }

    private static LocalDate keyUntil(ClaimFilter filter, LocalDate today) {
        var days = filter.nextKeyWithin();
        return days == null ? WHENEVER : today.plusDays(days);
    }

    private static Instant activeFrom(ClaimFilter filter) {
        return start(filter.activeFrom() == null ? FIRST : filter.activeFrom());
    }

    /** Of two days that both end the stretch the earlier one counts. */
    private static Instant activeBefore(ClaimFilter filter) {
        var quiet = filter.quietSince() == null ? LAST : filter.quietSince();
        var until = filter.activeTo() == null ? LAST : filter.activeTo().plusDays(1);
        return start(quiet.isBefore(until) ? quiet : until);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ClaimTrail.OFFICE).toInstant();
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}
