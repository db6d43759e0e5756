// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.hibernate.query.Order;
import org.hibernate.query.SortDirection;
import org.jspecify.annotations.Nullable;

/** Cuts one page out of the list of claims. */
@Dependent
class ClaimLists {
    private static final int REFERENCE = 2;

    /** What the list can be sorted by, and which column of the query that is. */
    static final Map<String, Integer> COLUMNS = Map.of(
            "reference", REFERENCE,
            "claimantName", 3,
            "stage", 5,
            "stageSince", 6,
            "feeEarner", 7,
            "supervisingPartner", 8,
            "openedOn", 9,
            "lastActivityAt", 10,
            "nextKeyOn", 12);

    private static final Instant NEVER_QUIET =
            LocalDate.of(9999, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    /** Later than any date of law, and what the query takes for a claim without one. */
    private static final LocalDate WHENEVER = LocalDate.of(9999, 12, 31);

    private final ClaimQueries queries;

    @Inject
    ClaimLists(ClaimQueries queries) {
        this.queries = queries;
    }

    Slice<ClaimLine> slice(ClaimFilter filter, SliceRequest wanted, Stamp asked) {
        return new Slice<>(total(filter, asked), lines(filter, wanted, asked));
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
                quietSince(filter),
                filter.restricted(),
                keyUntil(filter, asked.on()));
    }

    private List<ClaimLine> lines(ClaimFilter filter, SliceRequest wanted, Stamp asked) {
        return queries.lines(
                        asked.by(),
                        filter.pattern(),
                        filter.stagesOrAll(),
                        value(filter.feeEarner()),
                        value(filter.supervisingPartner()),
                        filter.openedFrom(),
                        filter.openedTo(),
                        quietSince(filter),
                        filter.restricted(),
                        keyUntil(filter, asked.on()))
                .setOrder(order(wanted))
                .setFirstResult(wanted.first())
                .setMaxResults(wanted.size())
                .getResultList();
    }

    /** By the wished column, and by the reference among equals, so that no line shows twice or never. */
    @SuppressWarnings("unchecked") // an order by position fits every kind of line
    private static List<Order<? super ClaimLine>> order(SliceRequest wanted) {
        var column = COLUMNS.get(wanted.sort());
        if (column == null) throw new NoSuchSlice();
        var direction = wanted.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        return (List<Order<? super ClaimLine>>)
                (List<?>) List.of(Order.by(column, direction).withNullsLast(), Order.asc(REFERENCE));
    }

    private static LocalDate keyUntil(ClaimFilter filter, LocalDate today) {
        var days = filter.nextKeyWithin();
        return days == null ? WHENEVER : today.plusDays(days);
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    private static Instant quietSince(ClaimFilter filter) {
        var day = filter.quietSince();
        return day == null ? NEVER_QUIET : day.atStartOfDay(ClaimTrail.OFFICE).toInstant();
    }
}
