// SPDX-License-Identifier: Apache-2.0
package org.explant.web.timeline;

import java.time.LocalDate;
import org.explant.claim.timeline.TimelineEvent;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;

/** Says what happened, in a sentence. */
final class TimelineWords {
    private TimelineWords() {}

    static String sentence(TimelineEvent event) {
        var gaps = event.details().stream().map(TimelineWords::said).toArray();
        return Sentences.format("timeline." + event.what(), gaps);
    }

    static String kind(String kind) {
        return Sentences.format("timeline.kind." + kind);
    }

    private static Object said(Object detail) {
        return switch (detail) {
            case LocalDate day -> Formats.day(day);
            case Enum<?> code -> Labels.of(code);
            default -> detail;
        };
    }
}
