// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.explant.access.AccountId;
import org.explant.claim.Stage;
import org.explant.claim.StageLine;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.hibernate.query.Order;
import org.hibernate.query.SortDirection;
import org.jspecify.annotations.Nullable;

/** Cuts one page out of a worklist, and counts it. */
@Dependent
class WorklistPages {
    private static final int DUTY = 1;
    private static final int DUE_ON = 4;

    /** What a worklist can be sorted by, and which column of the query that is. */
    static final Map<String, Integer> COLUMNS =
            Map.of("dueOn", DUE_ON, "reference", 6, "claimant", 7, "device", 8, "hospital", 9, "feeEarner", 10);

    static final List<Stage> LIVE =
            Arrays.stream(Stage.values()).filter(StageLine::isLive).toList();

    private final WorklistQueries queries;

    @Inject
    WorklistPages(WorklistQueries queries) {
        this.queries = queries;
    }

    /** Who asks, and on which day. */
    record Asking(AccountId reader, LocalDate today) {}

    /** A question of the rows of one list; all are asked alike. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(
                AccountId reader,
                boolean own,
                Collection<Stage> stages,
                DutyKind kind,
                boolean recorded,
                LocalDate first,
                LocalDate last,
                String device,
                String hospital);
    }

    private static <T> T ask(Question<T> question, WorklistFilter filter, Asking asking) {
        var list = filter.list();
        return question.ask(
                asking.reader(),
                filter.own(),
                LIVE,
                list.kind(),
                list.isOfTheRecorded(),
                list.first(asking.today()),
                list.last(asking.today()),
                key(filter.device()),
                key(filter.hospital()));
    }

    Slice<WorklistLine> slice(WorklistFilter filter, SliceRequest wanted, Asking asking) {
        planAnew();
        var lines = ask(queries::lines, filter, asking)
                .setOrder(order(wanted))
                .setFirstResult(wanted.first())
                .setMaxResults(wanted.size())
                .getResultList();
        return new Slice<>(ask(queries::number, filter, asking), lines);
    }

    List<WorklistGroup> devices(WorklistFilter filter, Asking asking) {
        planAnew();
        return ask(queries::devices, filter, asking);
    }

    List<WorklistGroup> hospitals(WorklistFilter filter, Asking asking) {
        planAnew();
        return ask(queries::hospitals, filter, asking);
    }

    WorklistCounts counts(boolean own, Asking asking) {
        planAnew();
        var counts = new EnumMap<Worklist, Long>(Worklist.class);
        for (Worklist list : Worklist.values())
            counts.put(list, ask(queries::number, new WorklistFilter(list, own, null, null), asking));
        return new WorklistCounts(counts);
    }

    long waiting(AccountId reader) {
        return queries.waiting(reader);
    }

    /** A plan for any filter is a plan for none: in this transaction each is planned for what it asks. */
    private void planAnew() {
        queries.entityManager()
                .createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .getSingleResult();
    }

    private static String key(@Nullable String wished) {
        return Objects.requireNonNullElse(wished, "");
    }

    /** By the wished column, by the day among equals, and at last so that no line shows twice or never. */
    @SuppressWarnings("unchecked") // an order by position fits every kind of line
    private static List<Order<? super WorklistLine>> order(SliceRequest wanted) {
        var column = COLUMNS.get(wanted.sort());
        if (column == null) throw new NoSuchSlice();
        var direction = wanted.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        return (List<Order<? super WorklistLine>>)
                (List<?>) List.of(Order.by(column, direction), Order.asc(DUE_ON), Order.asc(DUTY));
    }
}
