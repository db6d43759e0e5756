// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.trigger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.explant.monitoring.guidance.DeviceFamily;
import org.explant.monitoring.guidance.Era;
import org.explant.monitoring.history.Bearing;
import org.explant.monitoring.history.HipHistory;
import org.explant.monitoring.history.HipImage;
import org.explant.monitoring.history.HipScore;
import org.explant.monitoring.history.History;
import org.explant.monitoring.result.MetalResult;
import org.jspecify.annotations.Nullable;

/**
 * A hip on a day under the guidance of that day.
 *
 * @param bearing what is in it; null for nothing
 * @param revised the metal-on-metal bearing that was taken out, where none is in any more
 * @param bloods since the present bearing was put in; all where that day is not known, or after a revision
 * @param images since then
 * @param scores since then
 */
public record Scene(
        History person,
        HipHistory hip,
        LocalDate day,
        Era era,
        @Nullable Bearing bearing,
        @Nullable Bearing revised,
        List<MetalResult> bloods,
        List<HipImage> images,
        List<HipScore> scores) {
    /** What is in the hip, and what was taken out of it. */
    public record Inside(@Nullable Bearing bearing, @Nullable Bearing revised) {
        LocalDate since() {
            if (revised != null || bearing == null || bearing.in() == null) return LocalDate.MIN;
            return bearing.in().earliest();
        }
    }

    /** A day, and the guidance in force on it. */
    public record When(LocalDate day, Era era) {}

    public static Scene of(History person, HipHistory hip, When when, Inside inside) {
        var since = inside.since();
        var day = when.day();
        return new Scene(
                person,
                hip,
                day,
                when.era(),
                inside.bearing(),
                inside.revised(),
                between(person.bloods(), MetalResult::sampled, since, day),
                between(hip.images(), HipImage::on, since, day),
                between(hip.scores(), HipScore::on, since, day));
    }

    /** Those of an ordered list that fall on these days. */
    private static <T> List<T> between(List<T> all, Function<T, LocalDate> when, LocalDate since, LocalDate until) {
        int from = 0;
        int to = all.size();
        while (from < to && when.apply(all.get(from)).isBefore(since)) from++;
        while (to > from && when.apply(all.get(to - 1)).isAfter(until)) to--;
        return all.subList(from, to);
    }

    public @Nullable DeviceFamily family() {
        var in = revised == null ? bearing : revised;
        return in == null ? null : in.family();
    }
}
