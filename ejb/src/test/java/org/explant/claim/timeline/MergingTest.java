// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.explant.claim.ClaimId;
import org.explant.shared.SliceRequest;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final ClaimId CLAIM = ClaimId.fresh();

    /** Something every so many days. */
    private record Every(String kind, int days, int count) implements TimelineSource {
        @Override
        public long number(ClaimId claim) {
            return count;
        }

        @Override
        public List<TimelineEvent> newest(ClaimId claim, int most) {
            return IntStream.range(0, count)
                    .map(i -> count - 1 - i)
                    .limit(most)
                    .mapToObj(i -> event(START.plusDays((long) i * days)))
                    .toList();
        }

        private TimelineEvent event(LocalDate on) {
            var at = on.atStartOfDay().toInstant(ZoneOffset.UTC);
            return new TimelineEvent(kind, "x", on, at, "Anna", List.of(), null);
        }
    }

    private static final List<TimelineSource> SOURCES =
            List.of(new Every("often", 1, 100), new Every("seldom", 9, 10), new Every("never", 1, 0));

    @Test
    void anyPageIsTheSameAsThatPageOfTheWholeList() {
        var whole = Merging.slice(SOURCES, CLAIM, new SliceRequest(0, 200, "on", false));
        assertEquals(110, whole.total());
        assertEquals(110, whole.items().size());
        for (int first = 0; first < 120; first += 7) {
            var page = Merging.slice(SOURCES, CLAIM, new SliceRequest(first, 7, "on", false));
            assertEquals(110, page.total());
            var expected = whole.items().subList(Math.min(first, 110), Math.min(first + 7, 110));
            assertEquals(
                    expected.stream().map(TimelineEvent::on).toList(),
                    page.items().stream().map(TimelineEvent::on).toList());
        }
    }
}
