// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.trigger;

import java.util.ArrayList;
import java.util.List;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.guidance.TriggerKind;
import org.explant.monitoring.result.Comparison;
import org.explant.monitoring.result.Metal;
import org.explant.monitoring.result.MetalResult;

/** What whole-blood levels set off, metal by metal. */
final class BloodSignals {
    private final Scene scene;
    private final OwnSettings settings;

    BloodSignals(Scene scene, OwnSettings settings) {
        this.scene = scene;
        this.settings = settings;
    }

    List<Signal> signals() {
        var signals = new ArrayList<Signal>();
        for (Metal metal : Metal.values()) {
            signals.addAll(above(metal));
            settings.rising()
                    .rise(scene.bloods(), metal)
                    .ifPresent(rise -> signals.add(
                            new Signal(TriggerKind.LEVEL_RISING, rise.later().sampled(), null, true)));
        }
        return signals;
    }

    /** Where the latest is above: the first of the run it stands in is to be repeated, a second one means more. */
    private List<Signal> above(Metal metal) {
        var run = runAbove(metal);
        if (run.isEmpty()) return List.of();
        var first = run.getFirst();
        var latest = run.getLast();
        var signals = new ArrayList<Signal>();
        signals.add(new Signal(
                TriggerKind.METAL_ABOVE_THRESHOLD,
                first.sampled(),
                run.size() > 1 ? run.get(1).sampled() : null,
                false));
        if (run.size() > 1) signals.add(Signal.of(TriggerKind.SECOND_ABOVE_THRESHOLD, latest.sampled()));
        signals.add(Signal.of(TriggerKind.TAPER_WEAR_POSSIBLE, latest.sampled()));
        return signals;
    }

    /** The unbroken run of results above the threshold that the latest ends; the same day counts once. */
    private List<MetalResult> runAbove(Metal metal) {
        var run = new ArrayList<MetalResult>();
        var limit = Triggers.threshold(scene.era(), scene).orElse(null);
        if (limit == null) return run;
        for (var each : scene.bloods().reversed()) {
            if (each.metal() != metal) continue;
            var comparison = limit.compare(each);
            if (comparison == Comparison.NOT_ABOVE) break;
            if (comparison != Comparison.ABOVE) continue;
            if (!run.isEmpty() && run.getFirst().sampled().equals(each.sampled())) run.removeFirst();
            run.addFirst(each);
        }
        return run;
    }
}
