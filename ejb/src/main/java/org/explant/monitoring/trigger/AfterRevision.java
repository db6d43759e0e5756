// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.trigger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.explant.monitoring.guidance.TriggerKind;
import org.explant.monitoring.result.Metal;

/** What is to be seen after a metal-on-metal bearing was taken out: levels fall, symptoms improve. */
final class AfterRevision {
    private final Scene scene;

    AfterRevision(Scene scene) {
        this.scene = scene;
    }

    List<Signal> signals() {
        var signals = new ArrayList<Signal>();
        var out = scene.revised() == null ? null : scene.revised().out();
        if (out == null) return signals;
        for (Metal metal : Metal.values()) levels(metal, out.latest(), signals);
        scene.hip()
                .spellOn(scene.day())
                .filter(spell -> spell.symptomatic() && out.latest().isBefore(scene.day()))
                .ifPresent(_ -> signals.add(Signal.of(TriggerKind.SYMPTOMS_AFTER_REVISION, scene.day())));
        return signals;
    }

    private void levels(Metal metal, LocalDate out, List<Signal> signals) {
        var series = scene.bloods().stream()
                .filter(each -> each.metal() == metal && each.isWholeBlood())
                .filter(each -> each.plausibility().isUsable())
                .toList();
        var before = series.stream()
                .filter(each -> !each.sampled().isAfter(out) && !each.printed().below())
                .reduce((_, later) -> later);
        var after = series.stream().filter(each -> each.sampled().isAfter(out)).reduce((_, later) -> later);
        if (before.isEmpty() || after.isEmpty() || after.get().printed().below()) return;
        if (after.get().nanomoles().compareTo(before.get().nanomoles()) >= 0)
            signals.add(Signal.of(TriggerKind.LEVELS_NOT_FALLING, after.get().sampled()));
    }
}
