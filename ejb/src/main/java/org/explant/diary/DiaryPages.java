// SPDX-License-Identifier: Apache-2.0
package org.explant.diary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
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

/** Cuts one page out of the diary, and counts it. */
@Dependent
class DiaryPages {
    private static final int ENTRY = 1;
    private static final int DUE_ON = 3;

    /** What the diary can be sorted by, and which column of the query that is. */
    static final Map<String, Integer> COLUMNS =
            Map.of("what", 2, "dueOn", DUE_ON, "owner", 7, "reference", 8, "claimant", 9);

    private final DiaryQueries queries;

    @Inject
    DiaryPages(DiaryQueries queries) {
        this.queries = queries;
    }

    Slice<DiaryLine> slice(DiaryFilter filter, SliceRequest wanted, Asking asking) {
        return new Slice<>(number(filter, asking), lines(filter, wanted, asking));
    }

    /** Who asks, and on which day. */
    record Asking(AccountId reader, LocalDate today) {}

    long number(DiaryFilter filter, Asking asking) {
        var span = filter.when().from(asking.today());
        return queries.number(
                asking.reader(),
                filter.scope() == DiaryScope.EVERYONE,
                filter.scope() == DiaryScope.TEAM,
                what(filter),
                person(filter),
                span.first(),
                span.last());
    }

    private List<DiaryLine> lines(DiaryFilter filter, SliceRequest wanted, Asking asking) {
        var span = filter.when().from(asking.today());
        return queries.lines(
                        asking.reader(),
                        filter.scope() == DiaryScope.EVERYONE,
                        filter.scope() == DiaryScope.TEAM,
                        what(filter),
                        person(filter),
                        span.first(),
                        span.last())
                .setOrder(order(wanted))
                .setFirstResult(wanted.first())
                .setMaxResults(wanted.size())
                .getResultList();
    }

    /** By the wished column, by the day among equals, and at last so that no line shows twice or never. */
    @SuppressWarnings("unchecked") // an order by position fits every kind of line
    private static List<Order<? super DiaryLine>> order(SliceRequest wanted) {
        var column = COLUMNS.get(wanted.sort());
        if (column == null) throw new NoSuchSlice();
        var direction = wanted.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        return (List<Order<? super DiaryLine>>)
                (List<?>) List.of(Order.by(column, direction), Order.asc(DUE_ON), Order.asc(ENTRY));
    }

    private static Collection<DiaryWhat> what(DiaryFilter filter) {
        return filter.what() == null ? EnumSet.allOf(DiaryWhat.class) : EnumSet.of(filter.what());
    }

    private static @Nullable UUID person(DiaryFilter filter) {
        return filter.person() == null ? null : filter.person().value();
    }
}
