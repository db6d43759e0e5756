// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.explant.implant.construct.MetalOnMetal;
import org.explant.monitoring.guidance.Applied;
import org.explant.monitoring.guidance.Era;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.guidance.Reading;
import org.explant.monitoring.history.Bearing;
import org.explant.monitoring.history.HipHistory;
import org.explant.monitoring.history.History;
import org.explant.monitoring.trigger.Scene;
import org.explant.monitoring.trigger.Triggers;
import org.jspecify.annotations.Nullable;

/** Works out what one hip is due on a day; what is not known is taken as the strictest that it may be. */
final class PresentHip {
    private final History person;
    private final HipHistory hip;
    private final Scene scene;
    private final OwnSettings settings;
    private final List<Step> working = new ArrayList<>();

    PresentHip(History person, HipHistory hip, Scene scene, OwnSettings settings) {
        this.person = person;
        this.hip = hip;
        this.scene = scene;
        this.settings = settings;
    }

    /** The hip on the day, with the bearing that is in it and the one that was taken out. */
    static Scene scene(History person, HipHistory hip, LocalDate day, Era era) {
        var bearing = InPlace.today(hip, day).orElse(null);
        boolean metal = bearing != null && bearing.metal() != MetalOnMetal.NO;
        var revised = metal ? null : InPlace.lastRevised(hip, day).orElse(null);
        return Scene.of(person, hip, new Scene.When(day, era), new Scene.Inside(bearing, revised));
    }

    PresentDuty duty() {
        if (person.isDeadOn(scene.day())) {
            working.add(Step.of(StepKind.DIED));
            return without(DutyState.ENDED_BY_DEATH);
        }
        if (scene.revised() != null) {
            var out = scene.revised().out();
            if (out != null) working.add(Step.of(StepKind.REVISED, out));
            return without(DutyState.CLOSED_BY_REVISION);
        }
        var bearing = scene.bearing();
        if (bearing == null) return without(DutyState.NOTHING_IN_PLACE);
        return switch (bearing.metal()) {
            case NO -> without(DutyState.NOT_METAL_ON_METAL);
            case UNKNOWN -> without(DutyState.BEARING_NOT_KNOWN);
            case YES -> of(bearing);
        };
    }

    private PresentDuty of(Bearing bearing) {
        var reading = scene.era().read(InPlace.known(person, hip, bearing, scene.day()));
        var applied = reading.strictest();
        if (applied.isEmpty()) return without(DutyState.NOT_COVERED);
        var row = applied.get();
        tellRow(row, reading);
        var due = dueOn(bearing, row);
        if (due.isEmpty())
            working.add(Step.of(StepKind.NO_NATIONAL_DATE, row.version().reference()));
        if (!person.recorded()) working.add(Step.of(StepKind.NOTHING_RECORDED));
        var day = due.orElse(null);
        var triggers = Triggers.of(scene, settings);
        return new PresentDuty(
                hip.side(),
                scene.day(),
                day == null ? DutyState.NO_NATIONAL_DUE_DATE : DutyState.SCHEDULED,
                row,
                reading,
                day,
                lateness(day),
                daysLate(day),
                new PresentExaminations(scene, row.row(), triggers).dueWith(day),
                triggers,
                working);
    }

    private void tellRow(Applied row, Reading reading) {
        var version = row.version();
        working.add(
                Step.of(StepKind.IN_FORCE, version.reference(), version.issued().value()));
        working.add(Step.of(StepKind.ROW, version.reference(), row.row().rowId()));
        reading.matters().stream().sorted().forEach(fact -> working.add(Step.of(StepKind.TAKEN_STRICTEST, fact)));
        if (!row.row().isVerified())
            working.add(Step.of(
                    StepKind.NOT_VERIFIED, version.reference(), row.row().rowId()));
        if (row.row().alternative() != null)
            working.add(
                    Step.of(StepKind.ALTERNATIVE, version.reference(), row.row().rowId()));
    }

    private Optional<LocalDate> dueOn(Bearing bearing, Applied row) {
        var floor = row.version().firstDue();
        var in = bearing.in();
        if (in == null) {
            working.add(Step.of(StepKind.OPERATION_DATE_UNKNOWN));
            return row.row().frequency().value().isLocal() ? Optional.empty() : Optional.of(floor);
        }
        var begun = in.earliest();
        if (!in.latest().equals(begun)) working.add(Step.of(StepKind.PARTIAL_DATE, begun));
        var review = person.lastReview(begun, scene.day());
        working.add(review == null ? Step.of(StepKind.FROM_OPERATION, begun) : Step.of(StepKind.FROM_REVIEW, review));
        var last = review == null ? begun : review;
        var earliest = later(floor, onset(row));
        var due = row.row().frequency().value().next(begun, last, earliest, settings.anchor());
        if (due != null && due.equals(floor))
            working.add(Step.of(StepKind.NOT_BEFORE, row.version().reference(), floor));
        return Optional.ofNullable(due);
    }

    /** A row for symptoms asks for nothing before they began. */
    private @Nullable LocalDate onset(Applied row) {
        if (row.row().condition().symptomatic() == null) return null;
        return hip.spellOn(scene.day()).map(spell -> spell.from()).orElse(null);
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private Lateness lateness(@Nullable LocalDate due) {
        if (due == null) return Lateness.NONE_DUE;
        if (!person.recorded()) return Lateness.NOTHING_RECORDED;
        if (!due.isBefore(scene.day())) return Lateness.IN_TIME;
        return daysLate(due) <= settings.graceDays() ? Lateness.DUE : Lateness.OVERDUE;
    }

    private int daysLate(@Nullable LocalDate due) {
        if (due == null || !person.recorded() || !due.isBefore(scene.day())) return 0;
        return (int) ChronoUnit.DAYS.between(due, scene.day());
    }

    private PresentDuty without(DutyState state) {
        return new PresentDuty(
                hip.side(),
                scene.day(),
                state,
                null,
                null,
                null,
                Lateness.NONE_DUE,
                0,
                List.of(),
                state == DutyState.ENDED_BY_DEATH ? List.of() : Triggers.of(scene, settings),
                working);
    }
}
