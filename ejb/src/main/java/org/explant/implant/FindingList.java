// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.explant.access.AccountId;
import org.explant.implant.construct.FindingKind;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.hibernate.query.Order;
import org.hibernate.query.SortDirection;

/** Cuts one page out of the findings of all claims. */
@Dependent
class FindingList {
    private static final int FINDING = 1;
    private static final int REFERENCE = 2;
    private static final int PLACE = 6;

    /** What the list can be sorted by, and which column of the query that is. */
    static final Map<String, Integer> COLUMNS = Map.of(
            "reference",
            REFERENCE,
            "claimantName",
            3,
            "side",
            4,
            "kind",
            PLACE,
            "maker",
            11,
            "system",
            12,
            "feeEarner",
            13);

    private final FindingQueries queries;

    @Inject
    FindingList(FindingQueries queries) {
        this.queries = queries;
    }

    Slice<FindingLine> slice(Collection<FindingKind> kinds, SliceRequest wanted, AccountId reader) {
        var lines = queries.lines(kinds, reader)
                .setOrder(order(wanted))
                .setFirstResult(wanted.first())
                .setMaxResults(wanted.size())
                .getResultList();
        return new Slice<>(queries.total(kinds, reader), lines);
    }

    List<FindingCount> counts(AccountId reader) {
        return queries.counts(reader);
    }

    @SuppressWarnings("unchecked") // an order by position fits every kind of line
    private static List<Order<? super FindingLine>> order(SliceRequest wanted) {
        var column = COLUMNS.get(wanted.sort());
        if (column == null) throw new NoSuchSlice();
        var direction = wanted.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        return (List<Order<? super FindingLine>>) (List<?>)
                List.of(Order.by(column, direction), Order.asc(REFERENCE), Order.asc(PLACE), Order.asc(FINDING));
    }
}
