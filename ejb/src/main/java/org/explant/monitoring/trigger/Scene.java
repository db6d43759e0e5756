// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.trigger;

import java.time.LocalDate;
import java.util.List;
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
 */
public record Scene(
        History person,
        HipHistory hip,
        LocalDate day,
        Era era,
        @Nullable Bearing bearing,
        @Nullable Bearing revised) {
    /** Blood since the present bearing was put in; all of it where that day is not known, or after a revision. */
    public List<MetalResult> bloods() {
        var since = since();
        return person.bloodsUntil(day).stream()
                .filter(each -> !each.sampled().isBefore(since))
                .toList();
    }

    /** Images since then. */
    public List<HipImage> images() {
        var since = since();
        return hip.imagesUntil(day).stream()
                .filter(each -> !each.on().isBefore(since))
                .toList();
    }

    /** Scores since then. */
    public List<HipScore> scores() {
        var since = since();
        return hip.scoresUntil(day).stream()
                .filter(each -> !each.on().isBefore(since))
                .toList();
    }

    public @Nullable DeviceFamily family() {
        var in = revised == null ? bearing : revised;
        return in == null ? null : in.family();
    }

    private LocalDate since() {
        if (revised != null || bearing == null || bearing.in() == null) return LocalDate.MIN;
        return bearing.in().earliest();
    }
}
