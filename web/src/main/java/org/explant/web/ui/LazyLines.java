// SPDX-License-Identifier: Apache-2.0
package org.explant.web.ui;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * Any paged use case as the data of a table: one call brings the lines and their total. A column's {@code field} (or the
 * property its {@code sortBy} names) is the name the use case sorts by.
 */
public final class LazyLines<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    /** The use case behind the table. */
    @FunctionalInterface
    public interface Source<T> extends Serializable {
        Slice<T> lines(SliceRequest request);
    }

    /** What tells one line from another. */
    @FunctionalInterface
    public interface Key<T> extends Function<T, String>, Serializable {}

    private final Source<T> source;
    private final Key<T> key;
    private final String usualSort;
    private final boolean usuallyAscending;
    private String order;

    /** A list that is sorted by one column until the person chooses another. */
    public LazyLines(Source<T> source, Key<T> key, String usualSort, boolean usuallyAscending) {
        this.source = source;
        this.key = key;
        this.usualSort = usualSort;
        this.usuallyAscending = usuallyAscending;
        order = (usuallyAscending ? "" : "-") + usualSort;
    }

    /** The total comes with the lines, so counting first would ask twice. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return getRowCount();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        var asked = request(first, size, sorts);
        order = (asked.ascending() ? "" : "-") + asked.sort();
        var slice = source.lines(asked);
        int total = Math.toIntExact(slice.total());
        setRowCount(total);
        // The list grew shorter than the page that was being looked at: its last page is shown instead of nothing.
        int start = recalculateFirst(first, size, total);
        return start == first
                ? slice.items()
                : source.lines(request(start, size, sorts)).items();
    }

    /** The order last asked for, as addresses say it: a column, with a hyphen before it downwards. */
    public String order() {
        return order;
    }

    @Override
    public String getRowKey(T line) {
        return key.apply(line);
    }

    @Override
    public @Nullable T getRowData(String rowKey) {
        List<T> shown = getWrappedData();
        return shown == null
                ? null
                : shown.stream()
                        .filter(line -> key.apply(line).equals(rowKey))
                        .findFirst()
                        .orElse(null);
    }

    private SliceRequest request(int first, int size, Map<String, SortMeta> sorts) {
        int lines = Math.clamp(size, 1, SliceRequest.LARGEST);
        return sorts.values().stream()
                .filter(SortMeta::isActive)
                .min(Comparator.naturalOrder())
                .map(sort -> new SliceRequest(first, lines, sort.getField(), sort.getOrder() != SortOrder.DESCENDING))
                .orElseGet(() -> new SliceRequest(first, lines, usualSort, usuallyAscending));
    }
}
