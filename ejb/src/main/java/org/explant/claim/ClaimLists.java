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
            "lastActivityAt", 10);

    private static final Instant NEVER_QUIET =
            LocalDate.of(9999, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private final ClaimQueries queries;

    @Inject
    ClaimLists(ClaimQueries queries) {
        this.queries = queries;
    }

    Slice<ClaimLine> slice(ClaimFilter filter, SliceRequest wanted, AccountId reader) {
        return new Slice<>(total(filter, reader), lines(filter, wanted, reader));
    }

    private long total(ClaimFilter filter, AccountId reader) {
        return queries.total(
                reader,
                filter.pattern(),
                filter.stagesOrAll(),
                value(filter.feeEarner()),
                value(filter.supervisingPartner()),
                filter.openedFrom(),
                filter.openedTo(),
                quietSince(filter),
                filter.restricted());
    }

    private List<ClaimLine> lines(ClaimFilter filter, SliceRequest wanted, AccountId reader) {
        return queries.lines(
                        reader,
                        filter.pattern(),
                        filter.stagesOrAll(),
                        value(filter.feeEarner()),
                        value(filter.supervisingPartner()),
                        filter.openedFrom(),
                        filter.openedTo(),
                        quietSince(filter),
                        filter.restricted())
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
        return (List<Order<? super ClaimLine>>) (List<?>) List.of(Order.by(column, direction), Order.asc(REFERENCE));
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    private static Instant quietSince(ClaimFilter filter) {
        var day = filter.quietSince();
        return day == null ? NEVER_QUIET : day.atStartOfDay(ClaimTrail.OFFICE).toInstant();
    }
}
