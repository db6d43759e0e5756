// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.explant.monitoring.duty.DutyState;
import org.explant.monitoring.duty.PersonDuty;
import org.explant.monitoring.duty.PresentDuty;
import org.explant.monitoring.guidance.RuleFact;
import org.explant.monitoring.guidance.TriggerKind;
import org.explant.monitoring.history.Bearing;
import org.explant.monitoring.history.HipHistory;
import org.explant.monitoring.history.HipImage;
import org.explant.monitoring.trigger.Fired;

/** Everything that is to be done about a person's hips: pure, from history and the duty of a day. */
public final class DutiesFound {
    private static final Set<TriggerKind> OF_IMAGES = EnumSet.of(
            TriggerKind.MUSCLE_OR_BONE_DAMAGE,
            TriggerKind.SOFT_TISSUE_REACTION,
            TriggerKind.ISOLATED_FLUID,
            TriggerKind.CONSIDER_REVISION);

    private static final Set<DutyState> OVER = EnumSet.of(
            DutyState.CLOSED_BY_REVISION,
            DutyState.ENDED_BY_DEATH,
            DutyState.NOTHING_IN_PLACE,
            DutyState.NOT_METAL_ON_METAL);

    private final KnownPerson person;
    private final PersonDuty duty;
    private final List<DutyFound> found = new ArrayList<>();
    private final Map<DutyKind, DutyFound> ofBlood = new EnumMap<>(DutyKind.class);

    private DutiesFound(KnownPerson person, PersonDuty duty) {
        this.person = person;
        this.duty = duty;
    }

    /** Blood serves both hips: what a level sets off is told once, at the hip for which it is due first. */
    public static List<DutyFound> of(KnownPerson person, PersonDuty duty) {
        var all = new DutiesFound(person, duty);
        duty.hips().forEach(all::look);
        all.found.addAll(all.ofBlood.values());
        return List.copyOf(all.found);
    }

    private void look(PresentDuty hip) {
        found.add(new DutyFound(DutyKind.REVIEW, hip.side(), hip.state(), hip.dueOn(), null, ground(hip)));
        if (OVER.contains(hip.state())) return;
        hip.triggers().forEach(fired -> blood(hip, fired));
        person.history().hips().stream()
                .filter(each -> each.side() == hip.side())
                .flatMap(each -> undecided(each).stream())
                .forEach(image -> found.add(decision(hip, image)));
    }

    private static DutyFound.Ground ground(PresentDuty hip) {
        var applied = hip.applied();
        if (applied == null) return DutyFound.Ground.NONE;
        var frequency = applied.row().frequency();
        Set<RuleFact> matters = hip.reading() == null ? Set.of() : hip.reading().matters();
        return new DutyFound.Ground(
                applied.version().reference(),
                applied.row().rowId(),
                frequency.value(),
                frequency.verification(),
                applied.row().isVerified(),
                matters);
    }

    private void blood(PresentDuty hip, Fired fired) {
        var by = fired.repeatBy();
        if (fired.kind() == TriggerKind.METAL_ABOVE_THRESHOLD && by != null && !fired.repeated())
            keep(new DutyFound(DutyKind.REPEAT_TEST, hip.side(), null, by, fired.on(), said(fired)));
        if (fired.kind() == TriggerKind.LEVEL_RISING)
            keep(new DutyFound(DutyKind.RISING_LEVEL, hip.side(), null, fired.on(), fired.on(), said(fired)));
    }

    private void keep(DutyFound each) {
        ofBlood.merge(each.kind(), each, (one, other) -> other.isBefore(one) ? other : one);
    }

    /** The latest abnormal image of what is in the hip now, if nobody has looked at the person since. */
    private Optional<HipImage> undecided(HipHistory hip) {
        var since = hip.bearings().isEmpty() ? null : begun(hip.bearings().getLast());
        return hip.imagesUntil(duty.day()).stream()
                .filter(HipImage::isAbnormal)
                .filter(each -> since == null || !each.on().isBefore(since))
                .reduce((_, later) -> later)
                .filter(each -> !person.isDecided(hip.side(), each.on()));
    }

    private static LocalDate begun(Bearing bearing) {
        return bearing.in() == null ? LocalDate.MIN : bearing.in().earliest();
    }

    private static DutyFound decision(PresentDuty hip, HipImage image) {
        var ground = hip.triggers().stream()
                .filter(fired -> OF_IMAGES.contains(fired.kind()) && fired.on().equals(image.on()))
                .findFirst()
                .map(DutiesFound::said)
                .orElse(DutyFound.Ground.OURS);
        return new DutyFound(DutyKind.IMAGING_DECISION, hip.side(), null, image.on(), image.on(), ground);
    }

    private static DutyFound.Ground said(Fired fired) {
        return new DutyFound.Ground(
                fired.reference(),
                fired.kind().name(),
                null,
                fired.advice().verification(),
                fired.advice().isVerified(),
                Set.of());
    }
}
