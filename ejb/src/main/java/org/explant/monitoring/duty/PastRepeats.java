// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.explant.implant.construct.MetalOnMetal;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.guidance.TriggerKind;
import org.explant.monitoring.history.Bearing;
import org.explant.monitoring.history.History;
import org.explant.monitoring.result.Comparison;
import org.explant.monitoring.result.Metal;
import org.explant.monitoring.result.MetalResult;
import org.jspecify.annotations.Nullable;

/** The first of each run of levels above the threshold, and whether it was tested again in time. */
final class PastRepeats {
    private final History person;
    private final GuidanceLibrary library;
    private final OwnSettings settings;

    PastRepeats(History person, GuidanceLibrary library, OwnSettings settings) {
        this.person = person;
        this.library = library;
        this.settings = settings;
    }

    List<PastRepeat> until(LocalDate asOf) {
        var all = new ArrayList<PastRepeat>();
        for (Metal metal : Metal.values()) {
            var series = person.bloodsUntil(asOf).stream()
                    .filter(each -> each.metal() == metal && each.isWholeBlood())
                    .toList();
            boolean above = false;
            for (int i = 0; i < series.size(); i++) {
                boolean now = isAbove(series.get(i));
                if (now && !above) add(series.get(i), nextOf(series, i), asOf, all);
                above = now;
            }
        }
        return all;
    }

    private static @Nullable LocalDate nextOf(List<MetalResult> series, int here) {
        return series.stream()
                .skip(here + 1L)
                .map(MetalResult::sampled)
                .filter(each -> each.isAfter(series.get(here).sampled()))
                .findFirst()
                .orElse(null);
    }

    private void add(MetalResult result, @Nullable LocalDate came, LocalDate asOf, List<PastRepeat> all) {
        var advice = library.eraOn(result.sampled())
                .flatMap(era -> era.advice(TriggerKind.METAL_ABOVE_THRESHOLD, null))
                .orElseThrow();
        var due = result.sampled().plusMonths(advice.trigger().repeatMonths());
        if (person.died() != null && !person.died().isAfter(due)) return;
        var limit = due.plusDays(settings.graceDays());
        var outcome = came == null
                ? limit.isBefore(asOf) ? VisitOutcome.NOT_FOUND : VisitOutcome.OPEN
                : came.isAfter(limit) ? VisitOutcome.LATE : VisitOutcome.KEPT;
        all.add(new PastRepeat(result, advice.version().reference(), due, outcome, came));
    }

    private boolean isAbove(MetalResult result) {
        return library.eraOn(result.sampled())
                .flatMap(era -> era.advice(TriggerKind.METAL_ABOVE_THRESHOLD, null))
                .map(advice -> advice.trigger().threshold())
                .map(threshold -> threshold.compare(result) == Comparison.ABOVE)
                .filter(above -> above && hadMetal(result.sampled()))
                .orElse(false);
    }

    private boolean hadMetal(LocalDate day) {
        return person.hips().stream()
                .flatMap(hip -> InPlace.surely(hip, day).stream())
                .map(Bearing::metal)
                .anyMatch(metal -> metal == MetalOnMetal.YES);
    }
}
