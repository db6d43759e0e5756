// SPDX-License-Identifier: Apache-2.0
package org.explant.web.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.junit.jupiter.api.Test;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class LazyLinesTest {
    private static final Map<String, SortMeta> UNSORTED = Map.of();

    private final List<SliceRequest> asked = new ArrayList<>();
    private int total = 45;
    private final LazyLines<String> lines = new LazyLines<>(this::slice, line -> "key of " + line, "usual", true);

    @Test
    void oneCallBringsTheLinesAndTheirTotal() {
        assertEquals(List.of("20", "21", "22", "23", "24"), lines.load(20, 5, UNSORTED, Map.of()));
        assertEquals(45, lines.getRowCount());
        assertEquals(45, lines.count(Map.of()));
        assertEquals(List.of(new SliceRequest(20, 5, "usual", true)), asked);
    }

    @Test
    void theColumnThatThePersonChoseIsAskedFor() {
        lines.load(0, 5, Map.of("c", sorted("reference", SortOrder.DESCENDING)), Map.of());
        lines.load(0, 5, Map.of("c", sorted("stage", SortOrder.ASCENDING)), Map.of());
        lines.load(0, 5, Map.of("c", sorted("stage", SortOrder.UNSORTED)), Map.of());
        assertEquals(
                List.of(
                        new SliceRequest(0, 5, "reference", false),
                        new SliceRequest(0, 5, "stage", true),
                        new SliceRequest(0, 5, "usual", true)),
                asked);
    }

    @Test
    void aListThatGrewShorterShowsItsLastPage() {
        total = 12;
        assertEquals(List.of("10", "11"), lines.load(40, 5, UNSORTED, Map.of()));
        assertEquals(10, asked.getLast().first());
    }

    @Test
    void anEmptyListIsAskedForOnce() {
        total = 0;
        assertEquals(List.of(), lines.load(0, 5, UNSORTED, Map.of()));
        assertEquals(1, asked.size());
    }

    @Test
    void aLineIsFoundAgainByItsKey() {
        lines.setWrappedData(lines.load(0, 5, UNSORTED, Map.of()));
        assertEquals("key of 3", lines.getRowKey("3"));
        assertEquals("3", lines.getRowData("key of 3"));
        assertNull(lines.getRowData("key of 44"));
    }

    @Test
    void nobodyCanAskForMoreLinesThanAListGives() {
        lines.load(0, 100_000, UNSORTED, Map.of());
        assertEquals(SliceRequest.LARGEST, asked.getFirst().size());
    }

    private Slice<String> slice(SliceRequest request) {
        asked.add(request);
        return new Slice<>(
                total,
                IntStream.range(request.first(), Math.min(total, request.first() + request.size()))
                        .mapToObj(Integer::toString)
                        .toList());
    }

    private static SortMeta sorted(String field, SortOrder order) {
        return SortMeta.builder().field(field).order(order).build();
    }
}
