// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.explant.monitoring.result.MetalResult;
import org.explant.party.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A person with hips, blood results and reviews.
 *
 * @param sex as recorded for the implant decision
 * @param recorded whether reviews and tests were entered at all; where not, nothing is called late or missed
 */
public record History(
        Sex sex,
        @Nullable LocalDate died,
        List<HipHistory> hips,
        List<MetalResult> bloods,
        List<Review> reviews,
        boolean recorded) {
    public History {
        hips = List.copyOf(hips);
        if (hips.stream().map(HipHistory::side).distinct().count() != hips.size()) throw new NotAHistory();
        bloods = bloods.stream()
                .sorted(Comparator.comparing(MetalResult::sampled))
                .toList();
        reviews = reviews.stream().sorted(Comparator.comparing(Review::on)).toList();
    }

    /** Null where the record does not tell, or tells what no alert speaks of. */
    public @Nullable Boolean female() {
        return switch (sex) {
            case FEMALE -> true;
            case MALE -> false;
            case OTHER, NOT_KNOWN -> null;
        };
    }

    public boolean isDeadOn(LocalDate day) {
        return died != null && !died.isAfter(day);
    }

    public List<MetalResult> bloodsUntil(LocalDate day) {
        return bloods.stream().filter(each -> !each.sampled().isAfter(day)).toList();
    }

    /** The last review on the day or before it, but after another day. */
    public @Nullable LocalDate lastReview(LocalDate after, LocalDate until) {
        for (Review each : reviews.reversed())
            if (!each.on().isAfter(until)) return each.on().isAfter(after) ? each.on() : null;
        return null;
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "History";
    }
}
