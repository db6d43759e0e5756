// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.trigger;

import static org.explant.monitoring.history.ImagingFinding.BONE_DAMAGE;
import static org.explant.monitoring.history.ImagingFinding.ISOLATED_FLUID;
import static org.explant.monitoring.history.ImagingFinding.MUSCLE_DAMAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.explant.monitoring.guidance.Examination;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.guidance.Requirement;
import org.explant.monitoring.guidance.TriggerKind;
import org.explant.monitoring.history.HipImage;
import org.explant.monitoring.history.ImagingFinding;
import org.explant.monitoring.history.ImagingModality;
import org.explant.monitoring.history.Review;
import org.explant.monitoring.result.Comparison;
import org.explant.monitoring.result.Metal;
import org.jspecify.annotations.Nullable;

/** What symptoms, images and scores of one hip set off. */
final class HipSignals {
    private final Scene scene;
    private final OwnSettings settings;
    private final List<Signal> signals = new ArrayList<>();

    HipSignals(Scene scene, OwnSettings settings) {
        this.scene = scene;
        this.settings = settings;
    }

    List<Signal> signals() {
        symptoms();
        images();
        imagingAgainstBlood();
        revision();
        return signals;
    }

    private boolean isSymptomatic() {
        return Boolean.TRUE.equals(scene.hip().symptomaticOn(scene.day()));
    }

    private void symptoms() {
        if (!isSymptomatic()) return;
        var since = scene.hip().spellOn(scene.day()).orElseThrow().from();
        signals.add(Signal.of(TriggerKind.PAINFUL_HIP, since));
        scene.person().reviews().stream()
                .filter(each -> !each.on().isBefore(since) && !each.on().isAfter(scene.day()))
                .reduce((_, later) -> later)
                .filter(each -> each.function() == Review.HipFunction.WELL)
                .ifPresent(each -> signals.add(Signal.of(TriggerKind.LOOK_FOR_OTHER_CAUSES, each.on())));
    }

    private void images() {
        scene.images().stream()
                .filter(each -> each.modality() == ImagingModality.MARS_MRI)
                .filter(each -> each.shows(MUSCLE_DAMAGE) || each.shows(BONE_DAMAGE))
                .reduce((_, later) -> later)
                .ifPresent(each -> signals.add(Signal.of(TriggerKind.MUSCLE_OR_BONE_DAMAGE, each.on())));
        latestSoftTissue().ifPresent(latest -> {
            if (latest.findings().stream().anyMatch(ImagingFinding::isSoftTissueReaction))
                signals.add(Signal.of(TriggerKind.SOFT_TISSUE_REACTION, latest.on()));
            if (latest.findings().equals(Set.of(ISOLATED_FLUID))
                    && Boolean.FALSE.equals(scene.hip().symptomaticOn(scene.day())))
                signals.add(Signal.of(TriggerKind.ISOLATED_FLUID, latest.on()));
        });
    }

    private Optional<HipImage> latestSoftTissue() {
        return scene.images().stream()
                .filter(each ->
                        each.modality().showsSoftTissue() && !each.findings().isEmpty())
                .reduce((_, later) -> later);
    }

    private void imagingAgainstBlood() {
        var image = latestSoftTissue();
        if (image.isEmpty()) return;
        var limit = Triggers.threshold(scene.era(), scene);
        if (limit.isEmpty()) return;
        var latest = Stream.of(Metal.values())
                .flatMap(metal -> scene.bloods().stream()
                        .filter(each -> each.metal() == metal && each.isWholeBlood())
                        .reduce((_, later) -> later)
                        .stream())
                .map(limit.get()::compare)
                .toList();
        boolean above = latest.contains(Comparison.ABOVE);
        boolean low = !latest.isEmpty() && latest.stream().allMatch(each -> each == Comparison.NOT_ABOVE);
        if (image.get().isAbnormal() ? low : above)
            signals.add(
                    Signal.of(TriggerKind.IMAGING_OUTWEIGHS_BLOOD, image.get().on()));
    }

    private void revision() {
        var rising = Stream.of(Metal.values())
                .flatMap(metal -> settings.rising().rise(scene.bloods(), metal).stream())
                .map(rise -> rise.later().sampled())
                .max(Comparator.naturalOrder())
                .orElse(null);
        var abnormal = latestSoftTissue()
                .filter(HipImage::isAbnormal)
                .map(HipImage::on)
                .orElse(null);
        var fallen = fallenOn();
        var score = fallen != null && scoreCounts() ? fallen : null;
        var because = Stream.of(rising, abnormal, score)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder());
        because.ifPresent(on -> signals.add(new Signal(TriggerKind.CONSIDER_REVISION, on, null, abnormal == null)));
    }

    /** Only an alert that asks for a score can mean that it falls. */
    private boolean scoreCounts() {
        return scene.era().versions().stream()
                .flatMap(version -> version.rows().stream())
                .anyMatch(row -> row.examination(Examination.SCORE).value() != Requirement.NOT_IN_TABLE);
    }

    private @Nullable LocalDate fallenOn() {
        var scores = scene.scores();
        if (scores.size() < 2) return null;
        var latest = scores.getLast();
        return scores.reversed().stream()
                .skip(1)
                .filter(each -> each.scale() == latest.scale())
                .findFirst()
                .filter(before -> latest.worseThan(before) >= settings.scoreFall())
                .map(_ -> latest.on())
                .orElse(null);
    }
}
