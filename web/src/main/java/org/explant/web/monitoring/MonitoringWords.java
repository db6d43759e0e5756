// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.explant.monitoring.duty.DutyState;
import org.explant.monitoring.duty.Lateness;
import org.explant.monitoring.duty.PastPeriod;
import org.explant.monitoring.duty.PastRepeat;
import org.explant.monitoring.duty.Step;
import org.explant.monitoring.duty.Visit;
import org.explant.monitoring.duty.VisitOutcome;
import org.explant.monitoring.guidance.Condition;
import org.explant.monitoring.guidance.Frequency;
import org.explant.monitoring.guidance.Reading;
import org.explant.monitoring.guidance.Stated;
import org.explant.monitoring.guidance.Verification;
import org.explant.monitoring.result.Threshold;
import org.explant.monitoring.trigger.Fired;
import org.explant.shared.PartialDate;
import org.explant.web.Sentences;
import org.explant.web.document.DocumentWords;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** The guidance and its working in words. */
@Named("monitoringWords")
@ApplicationScoped
public class MonitoringWords {
    /** {@code Stemmed · head 36 mm or more · without symptoms} */
    public String group(Condition condition) {
        var parts = new ArrayList<String>();
        condition.families().stream().sorted().forEach(family -> parts.add(Labels.of(family)));
        if (condition.construct() != null) parts.add(Labels.of(condition.construct()));
        if (condition.headFrom() != null)
            parts.add(
                    Sentences.format("guidance.head.from", condition.headFrom().toString()));
        if (condition.headTo() != null)
            parts.add(Sentences.format("guidance.head.to", condition.headTo().toString()));
        if (condition.symptomatic() != null)
            parts.add(condition.symptomatic() ? value("SYMPTOMATIC") : value("ASYMPTOMATIC"));
        if (condition.female() != null) parts.add(condition.female() ? value("FEMALE") : value("MALE"));
        if (condition.ratedTenA() != null)
            parts.add(condition.ratedTenA() ? value("RATED_10A") : value("NOT_RATED_10A"));
        return parts.isEmpty() ? Sentences.format("guidance.everyHip") : String.join(" · ", parts);
    }

    /** {@code Yearly for life} */
    public String frequency(Frequency frequency) {
        if (frequency.isLocal()) return Sentences.format("guidance.frequency.local");
        if (frequency.equals(Frequency.YEARLY_FOR_LIFE)) return Sentences.format("guidance.frequency.yearly");
        if (frequency.years().isEmpty())
            return Sentences.format("guidance.frequency.every", Integer.toString(frequency.every()));
        var years = frequency.years().stream().map(Object::toString).collect(Collectors.joining(", "));
        return frequency.isForLife()
                ? Sentences.format("guidance.frequency.listThen", years, Integer.toString(frequency.every()))
                : Sentences.format("guidance.frequency.list", years);
    }

    /** {@code 7 µg/L (ppb); cobalt 119 nmol/L, chromium 134.5 nmol/L} */
    public String threshold(@Nullable Threshold threshold) {
        return threshold == null
                ? ""
                : Sentences.format(
                        "guidance.threshold",
                        threshold.micrograms().toPlainString(),
                        threshold.cobaltNanomoles().toPlainString(),
                        threshold.chromiumNanomoles().toPlainString());
    }

    /** The kind of sign that goes with it. */
    public String sign(Verification verification) {
        return switch (verification) {
            case READ -> "ok";
            case SECOND_HAND -> "neutral";
            case NOT_VERIFIED, OUR_SETTING -> "attention";
        };
    }

    /** The source, or that there is none. */
    public String source(Stated<?> cell) {
        return cell.source().isBlank() ? Sentences.format("guidance.noSource") : cell.source();
    }

    /** The kind of sign that goes with a state and its lateness. */
    public String sign(DutyState state, Lateness lateness) {
        if (state != DutyState.SCHEDULED) return "neutral";
        return switch (lateness) {
            case IN_TIME -> "ok";
            case DUE -> "attention";
            case OVERDUE -> "problem";
            case NONE_DUE, NOTHING_RECORDED -> "neutral";
        };
    }

    public String sign(VisitOutcome outcome) {
        return switch (outcome) {
            case KEPT -> "ok";
            case LATE -> "attention";
            case NOT_FOUND -> "problem";
            case OPEN, NOT_RECORDED -> "neutral";
        };
    }

    /** One step of the working as a sentence. */
    public String step(Step step) {
        return Sentences.format(
                "StepKind." + step.kind().name(),
                step.values().stream().map(MonitoringWords::plain).toArray());
    }

    private static String plain(Object value) {
        return switch (value) {
            case LocalDate day -> Formats.day(day);
            case PartialDate date -> DocumentWords.date(date);
            case Enum<?> code -> Labels.of(code);
            default -> value.toString();
        };
    }

    /** {@code Symptoms: with symptoms} for each unknown fact that decides. */
    public String when(Reading.Meaning meaning) {
        return meaning.when().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> Labels.of(each.getKey()) + ": " + values(each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String values(Set<String> codes) {
        return codes.stream().map(MonitoringWords::value).collect(Collectors.joining(" / "));
    }

    private static String value(String code) {
        return Sentences.format("monitoring.value." + code);
    }

    /** {@code until the day} before the next period begins. */
    public LocalDate lastDay(PastPeriod period) {
        return period.until().minusDays(1);
    }

    /** The days on which reviews fell due. */
    public String days(List<Visit> visits) {
        return visits.stream().map(visit -> Formats.day(visit.due())).collect(Collectors.joining(" · "));
    }

    /** {@code 41 days late} */
    public String late(int days) {
        return Sentences.format("monitoring.late", days);
    }

    public boolean past(LocalDate due, LocalDate day) {
        return due.isBefore(day);
    }

    /** Whether the test was repeated, and by when it was to be. */
    public String repeat(Fired fired) {
        var by = fired.repeatBy();
        if (by == null) return "";
        return Sentences.format(fired.repeated() ? "monitoring.repeated" : "monitoring.repeat", Formats.day(by));
    }

    public String departures(long number) {
        return Sentences.format("monitoring.departures", number);
    }

    /** Those visits that something is said of. */
    public List<Visit> told(List<Visit> visits) {
        return visits.stream()
                .filter(visit -> visit.outcome() != VisitOutcome.NOT_RECORDED && visit.outcome() != VisitOutcome.OPEN)
                .toList();
    }

    /** {@code 12 Mar 2015: late, came 3 Jul 2015} */
    public String outcome(Visit visit) {
        var came = visit.came() == null ? "" : Formats.day(visit.came());
        return Sentences.format("monitoring.outcome." + visit.outcome().name(), Formats.day(visit.due()), came);
    }

    /** {@code Cobalt 152 nmol/L of 3 Mar 2014: repeat due 3 Jun 2014, not found} */
    public String repeat(PastRepeat repeat) {
        var result = repeat.result();
        var figure = (result.printed().below() ? "< " : "")
                + result.printed().value().toPlainString();
        var came = repeat.came() == null ? "" : Formats.day(repeat.came());
        return Sentences.format(
                "monitoring.repeat." + repeat.outcome().name(),
                Labels.of(result.metal()) + " " + figure + " "
                        + Labels.of(result.printed().unit()),
                Formats.day(result.sampled()),
                Formats.day(repeat.due()),
                came,
                repeat.reference());
    }
}
