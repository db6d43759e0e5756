// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a claim file.
 *
 * @param kind of its source
 * @param what ends the key {@code timeline.} of its sentence
 * @param on the day it belongs to
 * @param at when it was written down
 * @param by full name
 * @param details fill the gaps of the sentence: dates, codes, texts
 * @param text in a person's own words
 */
public record TimelineEvent(
        String kind,
        String what,
        LocalDate on,
        Instant at,
        String by,
        List<Object> details,
        @Nullable String text) {
    static final Comparator<TimelineEvent> NEWEST_FIRST = Comparator.comparing(TimelineEvent::on)
            .thenComparing(TimelineEvent::at)
            .reversed();

    public TimelineEvent {
        details = List.copyOf(details);
    }
}
