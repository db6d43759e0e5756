// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.hibernate.query.Order;
import org.hibernate.query.SortDirection;
import org.jspecify.annotations.Nullable;

/** Cuts one page out of the list of removed components across claims. */
@Dependent
class ExplantLists {
    private static final int ID = 1;
    private static final int REFERENCE = 2;

    /** What the list can be sorted by, and which column of the query that is. */
    static final Map<String, Integer> COLUMNS = Map.of(
            "reference", REFERENCE,
            "claimantName", 3,
            "label", 4,
            "removedFrom", 5,
            "whereabouts", 6,
            "place", 8,
            "since", 9,
            "held", 10,
            "consent", 11);

    private final CustodyQueries queries;

    @Inject
    ExplantLists(CustodyQueries queries) {
        this.queries = queries;
    }

    Slice<ExplantLine> slice(ExplantWish wish, SliceRequest wanted, AccountId reader) {
        var items = queries.across(reader, places(wish), held(wish))
                .setOrder(order(wanted))
                .setFirstResult(wanted.first())
                .setMaxResults(wanted.size())
                .getResultList();
        return new Slice<>(total(wish, reader), items);
    }

    long total(ExplantWish wish, AccountId reader) {
        return queries.total(reader, places(wish), held(wish));
    }

    private static Set<Whereabouts> places(ExplantWish wish) {
        return switch (wish) {
            case ALL -> EnumSet.allOf(Whereabouts.class);
            case NO_KNOWN_PLACE -> EnumSet.of(Whereabouts.NOT_KNOWN, Whereabouts.LOST);
            case HOLD_MISSING -> EnumSet.complementOf(EnumSet.of(Whereabouts.DESTROYED));
        };
    }

    private static @Nullable Boolean held(ExplantWish wish) {
        return wish == ExplantWish.HOLD_MISSING ? false : null;
    }

    @SuppressWarnings("unchecked") // an order by position fits every kind of line
    private static List<Order<? super ExplantLine>> order(SliceRequest wanted) {
        var column = COLUMNS.get(wanted.sort());
        if (column == null) throw new NoSuchSlice();
        var direction = wanted.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        return (List<Order<? super ExplantLine>>)
                (List<?>) List.of(Order.by(column, direction), Order.asc(REFERENCE), Order.asc(ID));
    }
}
