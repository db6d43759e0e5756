// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.trigger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.explant.implant.construct.MetalOnMetal;
import org.explant.monitoring.guidance.Era;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.guidance.TriggerKind;

/** Everything that fires for a hip on a day. */
public final class Triggers {
    private Triggers() {}

    public static List<Fired> of(Scene scene, OwnSettings settings) {
        var signals = new ArrayList<Signal>();
        if (scene.revised() != null) signals.addAll(new AfterRevision(scene).signals());
        else if (scene.bearing() != null && scene.bearing().metal() == MetalOnMetal.YES) {
            signals.addAll(new BloodSignals(scene, settings).signals());
            signals.addAll(new HipSignals(scene, settings).signals());
        }
        return signals.stream()
                .flatMap(signal -> signal.under(scene).stream())
                .sorted(Comparator.comparing(Fired::kind).thenComparing(Fired::on))
                .toList();
    }

    /** Every result beside the threshold in force. */
    public static List<Compared> compared(Scene scene) {
        var limit = threshold(scene.era(), scene);
        if (limit.isEmpty()) return List.of();
        return scene.person().bloodsUntil(scene.day()).stream()
                .map(result -> new Compared(
                        result, limit.get().compare(result), limit.get().reference()))
                .toList();
    }

    static Optional<Limit> threshold(Era era, Scene scene) {
        return era.advice(TriggerKind.METAL_ABOVE_THRESHOLD, scene.family())
                .flatMap(Limit::of);
    }
}
