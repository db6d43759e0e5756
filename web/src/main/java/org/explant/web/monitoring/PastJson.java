// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.explant.monitoring.duty.PastExamination;
import org.explant.monitoring.duty.PastHip;
import org.explant.monitoring.duty.PastPeriod;
import org.explant.monitoring.duty.PastRepeat;
import org.explant.monitoring.duty.PersonPast;
import org.explant.web.monitoring.SurveillanceJson.Possible;
import org.explant.web.monitoring.SurveillanceJson.Working;
import org.jspecify.annotations.Nullable;

/** What was advised in its own time, as programs read it. */
public final class PastJson {
    private PastJson() {}

    /** A review that fell due. */
    public record Visit(
            LocalDate due, String outcome, @Nullable LocalDate came, int daysLate, boolean departure) {
        static Visit of(org.explant.monitoring.duty.Visit visit) {
            var outcome = visit.outcome();
            return new Visit(visit.due(), outcome.name(), visit.came(), visit.daysLate(), outcome.isDeparture());
        }
    }

    /** An examination over a period; the requirement is missing where an unknown fact decides it. */
    public record Exam(String examination, @Nullable String requirement, int asked, int found, String outcome) {
        static Exam of(PastExamination each) {
            return new Exam(
                    each.examination().name(),
                    each.requirement() == null ? null : each.requirement().name(),
                    each.asked(),
                    each.found(),
                    each.outcome().name());
        }
    }

    /** A period in which the same was advised; both days belong to it. */
    public record Period(
            LocalDate from,
            LocalDate to,
            String state,
            @Nullable String guidance,
            @Nullable String row,
            boolean verified,
            List<Visit> reviews,
            List<Exam> examinations,
            List<Possible> possible,
            List<Working> working) {
        static Period of(PastPeriod period) {
            var applied = period.applied();
            return new Period(
                    period.from(),
                    period.until().minusDays(1),
                    period.state().name(),
                    applied == null ? null : applied.version().reference(),
                    applied == null ? null : applied.row().rowId(),
                    period.isVerified(),
                    period.visits().stream().map(Visit::of).toList(),
                    period.examinations().stream().map(Exam::of).toList(),
                    Possible.of(period.reading()),
                    Working.of(period.working()));
        }
    }

    /** One hip. */
    public record Hip(String side, long departures, List<Period> periods, List<Working> working) {
        static Hip of(PastHip hip) {
            return new Hip(
                    hip.side().name(),
                    hip.departures(),
                    hip.periods().stream().map(Period::of).toList(),
                    Working.of(hip.working()));
        }
    }

    /** A level above the threshold, and whether it was tested again. */
    public record Repeat(
            String metal,
            LocalDate sampled,
            String guidance,
            LocalDate due,
            String outcome,
            @Nullable LocalDate came) {
        static Repeat of(PastRepeat each) {
            var result = each.result();
            return new Repeat(
                    result.metal().name(),
                    result.sampled(),
                    each.reference(),
                    each.due(),
                    each.outcome().name(),
                    each.came());
        }
    }

    /** All of it; departures are put to the expert. */
    public record Past(LocalDate until, long departuresToPutToTheExpert, List<Hip> hips, List<Repeat> repeats) {
        static Past of(PersonPast past) {
            return new Past(
                    past.until(),
                    past.departures(),
                    past.hips().stream().map(Hip::of).toList(),
                    past.repeats().stream().map(Repeat::of).toList());
        }
    }
}
