// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.explant.monitoring.guidance.Examination;
import org.explant.monitoring.guidance.GuidanceRow;
import org.explant.monitoring.guidance.TriggerKind;
import org.explant.monitoring.history.HipImage;
import org.explant.monitoring.history.ImagingModality;
import org.explant.monitoring.history.SymptomSpell;
import org.explant.monitoring.trigger.Fired;
import org.explant.monitoring.trigger.Scene;
import org.jspecify.annotations.Nullable;

/** Which examinations a row asks for, and when each was done last. */
final class PresentExaminations {
    private static final Set<TriggerKind> ASK_FOR_IMAGES = EnumSet.of(
            TriggerKind.PAINFUL_HIP,
            TriggerKind.METAL_ABOVE_THRESHOLD,
            TriggerKind.SECOND_ABOVE_THRESHOLD,
            TriggerKind.LEVEL_RISING,
            TriggerKind.ISOLATED_FLUID,
            TriggerKind.CONSIDER_REVISION);

    private final Scene scene;
    private final GuidanceRow row;
    private final List<Fired> triggers;

    PresentExaminations(Scene scene, GuidanceRow row, List<Fired> triggers) {
        this.scene = scene;
        this.row = row;
        this.triggers = triggers;
    }

    List<ExaminationDue> dueWith(@Nullable LocalDate review) {
        return Arrays.stream(Examination.values())
                .map(each -> due(each, review))
                .toList();
    }

    private ExaminationDue due(Examination examination, @Nullable LocalDate review) {
        var requirement = row.examination(examination);
        var last = last(examination);
        var dueOn =
                switch (requirement.value()) {
                    case EACH_REVIEW -> earlier(review, repeat(examination));
                    case ALL_CASES, FIRST_TEST -> last == null ? review : repeat(examination);
                    case ON_TRIGGER, ON_CONCERN -> examination == Examination.BLOOD ? repeat(examination) : image();
                    case CONSIDER, NOT_IN_TABLE -> repeat(examination);
                };
        return new ExaminationDue(examination, requirement, last, dueOn);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }

    /** A level above the threshold is tested again, whatever the row says. */
    private @Nullable LocalDate repeat(Examination examination) {
        if (examination != Examination.BLOOD) return null;
        return triggers.stream()
                .filter(each -> each.repeatBy() != null && !each.repeated())
                .map(Fired::repeatBy)
                .min(Comparator.nullsLast(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** The first day on which something set an image off that was not made since. */
    private @Nullable LocalDate image() {
        var last = last(Examination.IMAGING);
        return triggers.stream()
                .filter(each -> ASK_FOR_IMAGES.contains(each.kind()))
                .map(Fired::on)
                .filter(on -> last == null || last.isBefore(on))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDate last(Examination examination) {
        return switch (examination) {
            case SCORE ->
                scene.scores().isEmpty() ? null : scene.scores().getLast().on();
            case X_RAY -> lastImage(each -> each.modality() == ImagingModality.X_RAY);
            case IMAGING -> softTissue();
            case BLOOD -> lastBlood();
        };
    }

    private @Nullable LocalDate lastBlood() {
        for (var each : scene.bloods().reversed()) if (each.isWholeBlood()) return each.sampled();
        return null;
    }

    private @Nullable LocalDate lastImage(Predicate<HipImage> wanted) {
        for (var each : scene.images().reversed()) if (wanted.test(each)) return each.on();
        return null;
    }

    /** Images count from the day on which the hip came to be as it is: with symptoms, or without. */
    private @Nullable LocalDate softTissue() {
        if (scene.images().isEmpty()) return null;
        var since = scene.hip().spellOn(scene.day()).map(SymptomSpell::from).orElse(LocalDate.MIN);
        return lastImage(each -> each.modality().showsSoftTissue() && !each.on().isBefore(since));
    }
}
