// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.explant.monitoring.guidance.Frequency;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.history.History;
import org.explant.monitoring.history.Review;
import org.jspecify.annotations.Nullable;

/** Goes through the reviews that were due for a hip, one span after the other, and what became of each. */
final class Rounds {
    private final History person;
    private final LocalDate asOf;
    private final OwnSettings settings;
    private @Nullable Span before;
    private @Nullable LocalDate floor;
    private @Nullable LocalDate last;

    /** @param asOf what happened up to the end of this day is judged */
    Rounds(History person, LocalDate asOf, OwnSettings settings) {
        this.person = person;
        this.asOf = asOf;
        this.settings = settings;
    }

    /** The reviews that fell due in the span. */
    List<Visit> in(Span span) {
        var begun = Objects.requireNonNull(span.bearing().in()).latest();
        if (before == null || !before.bearing().equals(span.bearing())) last = begun;
        var review = person.lastReview(Objects.requireNonNull(last), span.from());
        if (review != null) last = review;
        floor = floor(span);
        before = span;
        var frequency = span.reading().sharedFrequency();
        return frequency == null ? List.of() : visits(span, frequency, begun);
    }

    /** Nothing is due before the version that creates it; a duty that another version created before goes on. */
    private LocalDate floor(Span span) {
        var own = span.reading()
                .strictest()
                .map(applied -> applied.version().firstDue())
                .filter(day -> day.isAfter(span.from()))
                .orElse(span.from());
        var now = span.reading().sharedFrequency();
        if (before == null || floor == null || now == null || !before.until().equals(span.from())) return own;
        var then = before.reading().sharedFrequency();
        return then != null && before.bearing().equals(span.bearing()) && then.isAtLeastAsStrictAs(now) ? floor : own;
    }

    private List<Visit> visits(Span span, Frequency frequency, LocalDate begun) {
        var visits = new ArrayList<Visit>();
        while (true) {
            var from = Objects.requireNonNull(last);
            var due = frequency.next(begun, from, Objects.requireNonNull(floor), settings.anchor());
            if (due == null || !due.isBefore(span.until()) || due.isAfter(asOf)) return visits;
            var next = frequency.next(begun, due, due, settings.anchor());
            var visit = visit(new Wanted(due, next, from), span.until());
            visits.add(visit);
            last = visit.came() == null ? due : visit.came();
        }
    }

    /** A review that is due, the one due after it if it is missed, and what came before. */
    private record Wanted(LocalDate due, @Nullable LocalDate next, LocalDate after) {
        /** Whether a review of that day can be this one, late: within a year, or while the same advice asked for no other. */
        boolean mayBe(LocalDate day, LocalDate end) {
            return day.isBefore(due.plusYears(1)) || next != null && day.isBefore(next) && day.isBefore(end);
        }
    }

    private Visit visit(Wanted wanted, LocalDate end) {
        var due = wanted.due();
        if (!person.recorded()) return new Visit(due, VisitOutcome.NOT_RECORDED, null, 0);
        var limit = due.plusDays(settings.graceDays());
        var came = firstReview(wanted.after());
        if (came != null && !came.isAfter(limit)) return new Visit(due, VisitOutcome.KEPT, came, 0);
        if (came != null && wanted.mayBe(came, end))
            return new Visit(due, VisitOutcome.LATE, came, (int) ChronoUnit.DAYS.between(due, came));
        return new Visit(
                due,
                limit.isAfter(asOf) || endsWithin(limit, end) ? VisitOutcome.OPEN : VisitOutcome.NOT_FOUND,
                null,
                0);
    }

    private @Nullable LocalDate firstReview(LocalDate after) {
        for (Review each : person.reviews())
            if (each.on().isAfter(after)) return each.on().isAfter(asOf) ? null : each.on();
        return null;
    }

    /** Whether the hip was revised, or the person died, before the grace had passed. */
    private boolean endsWithin(LocalDate limit, LocalDate end) {
        return limit.isAfter(end) && (end.isAfter(asOf) || person.isDeadOn(end) || isLastOf(end));
    }

    private boolean isLastOf(LocalDate end) {
        var out = before == null ? null : before.bearing().out();
        return out != null && out.earliest().equals(end);
    }
}
