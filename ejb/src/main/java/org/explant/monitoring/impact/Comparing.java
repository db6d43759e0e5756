// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explant.monitoring.duty.Duties;
import org.explant.monitoring.duty.DutyState;
import org.explant.monitoring.duty.Lateness;
import org.explant.monitoring.duty.PersonDuty;
import org.explant.monitoring.duty.PresentDuty;
import org.explant.monitoring.guidance.Era;
import org.explant.monitoring.guidance.GuidanceRow;
import org.explant.monitoring.history.HipHistory;
import org.explant.monitoring.history.History;
import org.explant.monitoring.history.SymptomSpell;
import org.jspecify.annotations.Nullable;

/**
 * Judges hips twice on one day: under the guidance before a change, and under the guidance after it. As for every present
 * duty, what is not known is taken as the strictest it may be; whether a hip without symptoms would be covered anew is
 * asked besides where nobody recorded them.
 *
 * @param before null where nothing was in force
 */
public record Comparing(Duties duties, @Nullable Era before, Era after, LocalDate day) {
    /** Those hips of the person that carry a metal bearing on the day, each with what changes for it. */
    public List<HipImpact> of(History person) {
        if (person.isDeadOn(day)) return List.of();
        var was = under(before, person);
        var is = duties.under(after, day, person);
        var all = new ArrayList<HipImpact>();
        for (int hip = 0; hip < person.hips().size(); hip++) {
            var now = is.hips().get(hip);
            if (!isFollowed(now)) continue;
            var then = was == null ? null : was.hips().get(hip);
            var symptoms = person.hips().get(hip).symptomaticOn(day);
            all.add(new HipImpact(now.side(), symptoms, then, now, effects(person, hip, then, now)));
        }
        return all;
    }

    private @Nullable PersonDuty under(@Nullable Era era, History person) {
        return era == null ? null : duties.under(era, day, person);
    }

    private static boolean isFollowed(PresentDuty hip) {
        return hip.state() == DutyState.SCHEDULED
                || hip.state() == DutyState.NO_NATIONAL_DUE_DATE
                || hip.state() == DutyState.NOT_COVERED;
    }

    private Set<Effect> effects(History person, int hip, @Nullable PresentDuty then, PresentDuty now) {
        var effects = EnumSet.noneOf(Effect.class);
        if (covers(then, now)) effects.add(Effect.NEWLY_COVERED);
        else if (covers(now, then)) effects.add(Effect.NO_LONGER_COVERED);
        if (person.hips().get(hip).symptomaticOn(day) == null && wouldBeCovered(person, hip))
            effects.add(Effect.COVERED_IF_WITHOUT_SYMPTOMS);
        rows(then, now, effects);
        var due = now.dueOn();
        var wasDue = then == null ? null : then.dueOn();
        if (due != null && (wasDue == null || due.isBefore(wasDue))) effects.add(Effect.BECOMES_DUE);
        boolean wasLate = then != null && then.lateness() == Lateness.OVERDUE;
        if (now.lateness() == Lateness.OVERDUE && !wasLate) effects.add(Effect.BECOMES_OVERDUE);
        return effects;
    }

    /** Whether national dates are there in the second that were not in the first. */
    private static boolean covers(@Nullable PresentDuty first, @Nullable PresentDuty second) {
        return second != null
                && second.state() == DutyState.SCHEDULED
                && (first == null || first.state() != DutyState.SCHEDULED);
    }

    private static void rows(@Nullable PresentDuty then, PresentDuty now, Set<Effect> effects) {
        var was = row(then);
        var is = row(now);
        if (was.isEmpty() || is.isEmpty()) return;
        if (!was.get().frequency().value().equals(is.get().frequency().value())) effects.add(Effect.OTHER_FREQUENCY);
        if (!was.map(GuidanceRow::condition).equals(is.map(GuidanceRow::condition))) effects.add(Effect.OTHER_GROUP);
        if (!was.get().demands().examinations().equals(is.get().demands().examinations()))
            effects.add(Effect.OTHER_EXAMINATIONS);
    }

    private static Optional<GuidanceRow> row(@Nullable PresentDuty duty) {
        return Optional.ofNullable(duty).map(PresentDuty::applied).map(applied -> applied.row());
    }

    /** The same hip, had it no symptoms. */
    private boolean wouldBeCovered(History person, int hip) {
        var hips = new ArrayList<>(person.hips());
        var one = hips.get(hip);
        var well = new SymptomSpell(LocalDate.of(1900, 1, 1), null, false);
        hips.set(hip, new HipHistory(one.side(), one.bearings(), List.of(well), one.images(), one.scores()));
        var quiet =
                new History(person.sex(), person.died(), hips, person.bloods(), person.reviews(), person.recorded());
        var was = under(before, quiet);
        var is = duties.under(after, day, quiet);
        return covers(was == null ? null : was.hips().get(hip), is.hips().get(hip));
    }
}
