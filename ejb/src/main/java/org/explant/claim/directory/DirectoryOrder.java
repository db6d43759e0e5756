// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import java.util.List;
import java.util.Map;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.SliceRequest;
import org.hibernate.query.Order;
import org.hibernate.query.SortDirection;

/** In which order a list of the directory stands: by a column, by the name among equals, by the identity among those. */
final class DirectoryOrder {
    private static final int IDENTITY = 1;
    private static final int NAME = 2;

    private DirectoryOrder() {}

    /** Columns by the name that a list sorts by. */
    @SuppressWarnings("unchecked") // an order by position fits every kind of line
    static <T> List<Order<? super T>> of(SliceRequest wanted, Map<String, Integer> columns) {
        var column = columns.get(wanted.sort());
        if (column == null) throw new NoSuchSlice();
        var direction = wanted.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        return (List<Order<? super T>>)
                (List<?>) List.of(Order.by(column, direction), Order.asc(NAME), Order.asc(IDENTITY));
    }
}
