// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.explant.implant.construct.MetalOnMetal;
import org.explant.monitoring.guidance.Applied;
import org.explant.monitoring.guidance.Era;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.GuidanceVersion;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.history.HipHistory;
import org.explant.monitoring.history.History;
import org.explant.monitoring.trigger.Compared;
import org.explant.monitoring.trigger.Triggers;

/**
 * The two clocks. {@link #on} says what is due on a day under the guidance of that day, an unknown fact being taken as
 * the strictest it may be. {@link #past} says what was advised on each day gone by under the guidance of its own time, an
 * unknown fact never making a breach. Neither reads a clock or a database.
 */
public final class Duties {
    private final GuidanceLibrary library;
    private final OwnSettings settings;

    public Duties(GuidanceLibrary library, OwnSettings settings) {
        this.library = library;
        this.settings = settings;
    }

    /** What is due on the day under what was then in force; nothing was, before the first alert. */
    public PersonDuty on(LocalDate day, History person) {
        return library.eraOn(day).map(era -> under(era, day, person)).orElseGet(() -> new PersonDuty(day, List.of()));
    }

    /** What would be due on the day if this version alone were in force. */
    public PersonDuty under(GuidanceVersion version, LocalDate day, History person) {
        return under(Era.only(version), day, person);
    }

    /** The same, where the era of the version is at hand already. */
    public PersonDuty under(Era era, LocalDate day, History person) {
        var hips = new ArrayList<PresentDuty>(2);
        for (var hip : person.hips())
            hips.add(new PresentHip(person, hip, PresentHip.scene(person, hip, day, era), settings).duty());
        return new PersonDuty(day, hips);
    }

    /** Every blood result up to the day beside the threshold of its own unit; none before the first alert. */
    public List<Compared> compared(LocalDate day, History person) {
        var era = library.eraOn(day);
        if (era.isEmpty() || person.hips().isEmpty()) return List.of();
        var hip = person.hips().getFirst();
        return Triggers.compared(PresentHip.scene(person, hip, day, era.get()));
    }

    /** What was advised up to the end of the day, each day under the guidance of its own time. */
    public PersonPast past(LocalDate asOf, History person) {
        var end = person.died() == null || person.died().isAfter(asOf) ? asOf.plusDays(1) : person.died();
        var hips =
                person.hips().stream().map(hip -> past(person, hip, end, asOf)).toList();
        return new PersonPast(asOf, hips, new PastRepeats(person, library, settings).until(asOf));
    }

    private PastHip past(History person, HipHistory hip, LocalDate end, LocalDate asOf) {
        var rounds = new Rounds(person, asOf, settings);
        var examinations = new PastExaminations(person, hip, settings);
        var periods = new ArrayList<PastPeriod>();
        for (var span : Span.of(person, hip, library, end)) {
            var visits = rounds.in(span);
            boolean sure = span.bearing().metal() == MetalOnMetal.YES;
            periods.add(new PastPeriod(
                    span.from(),
                    span.until(),
                    state(span),
                    !sure || span.reading().sharedFrequency() == null
                            ? null
                            : span.reading().strictest().orElse(null),
                    span.reading(),
                    sure ? visits : List.of(),
                    sure ? examinations.in(span, visits) : List.of(),
                    working(span)));
        }
        return new PastHip(hip.side(), periods, unknownDates(person, hip));
    }

    private static DutyState state(Span span) {
        if (span.bearing().metal() != MetalOnMetal.YES) return DutyState.BEARING_NOT_KNOWN;
        if (span.reading().possible().isEmpty()) return DutyState.NOT_COVERED;
        var frequency = span.reading().sharedFrequency();
        if (frequency == null) return DutyState.NOT_SHOWN;
        return frequency.isLocal() ? DutyState.NO_NATIONAL_DUE_DATE : DutyState.SCHEDULED;
    }

    private static List<Step> working(Span span) {
        var steps = new ArrayList<Step>();
        var governing = span.reading().possible().stream()
                .map(each -> each.applied().version())
                .distinct()
                .toList();
        governing.forEach(version -> steps.add(
                Step.of(StepKind.IN_FORCE, version.reference(), version.issued().value())));
        if (span.reading().possible().size() == 1)
            span.reading().strictest().ifPresent(applied -> steps.addAll(row(applied)));
        span.reading().matters().stream().sorted().forEach(fact -> steps.add(Step.of(StepKind.NOT_A_BREACH, fact)));
        return steps;
    }

    private static List<Step> row(Applied applied) {
        var reference = applied.version().reference();
        var steps = new ArrayList<>(
                List.of(Step.of(StepKind.ROW, reference, applied.row().rowId())));
        if (!applied.row().isVerified())
            steps.add(Step.of(StepKind.NOT_VERIFIED, reference, applied.row().rowId()));
        return steps;
    }

    private static List<Step> unknownDates(History person, HipHistory hip) {
        var steps = new ArrayList<Step>();
        boolean unknown =
                hip.bearings().stream().anyMatch(each -> each.in() == null || each.isOut() && each.out() == null);
        if (unknown) steps.add(Step.of(StepKind.OPERATION_DATE_UNKNOWN));
        if (!person.recorded()) steps.add(Step.of(StepKind.NOTHING_RECORDED));
        return steps;
    }
}
