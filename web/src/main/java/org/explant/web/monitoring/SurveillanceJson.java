// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.explant.monitoring.Surveyed;
import org.explant.monitoring.duty.ExaminationDue;
import org.explant.monitoring.duty.PersonDuty;
import org.explant.monitoring.duty.PresentDuty;
import org.explant.monitoring.duty.Step;
import org.explant.monitoring.guidance.Reading;
import org.explant.monitoring.trigger.Compared;
import org.explant.monitoring.trigger.Fired;
import org.jspecify.annotations.Nullable;

/** What is due, and what was advised, as programs read it. */
public final class SurveillanceJson {
    private SurveillanceJson() {}

    /** One step of the working: a code, what fills it, and the sentence. */
    public record Working(String step, List<String> values, String words) {
        static List<Working> of(List<Step> steps) {
            var words = new MonitoringWords();
            return steps.stream()
                    .map(step -> new Working(
                            step.kind().name(),
                            step.values().stream().map(Object::toString).toList(),
                            words.step(step)))
                    .toList();
        }
    }

    /** An examination. */
    public record Exam(
            String examination,
            String requirement,
            String verification,
            @Nullable LocalDate last,
            @Nullable LocalDate dueOn) {
        static Exam of(ExaminationDue each) {
            return new Exam(
                    each.examination().name(),
                    each.requirement().value().name(),
                    each.requirement().verification().name(),
                    each.last(),
                    each.dueOn());
        }
    }

    /** A trigger that fires. */
    public record Trigger(
            String trigger,
            String guidance,
            String advice,
            String verification,
            LocalDate on,
            @Nullable LocalDate repeatBy,
            boolean repeated,
            boolean byOurSetting) {
        static Trigger of(Fired each) {
            return new Trigger(
                    each.kind().name(),
                    each.reference(),
                    each.advice().value(),
                    each.advice().verification().name(),
                    each.on(),
                    each.repeatBy(),
                    each.repeated(),
                    each.byOurSetting());
        }
    }

    /** A row the hip may be under, and what the unknown facts would have to be. */
    public record Possible(String guidance, String row, Map<String, Set<String>> when) {
        static List<Possible> of(@Nullable Reading reading) {
            return reading == null
                    ? List.of()
                    : reading.possible().stream().map(Possible::of).toList();
        }

        private static Possible of(Reading.Meaning meaning) {
            var when = new TreeMap<String, Set<String>>();
            meaning.when().forEach((fact, values) -> when.put(fact.name(), values));
            var applied = meaning.applied();
            return new Possible(applied.version().reference(), applied.row().rowId(), when);
        }
    }

    /** What one hip is due. */
    public record Hip(
            String side,
            String state,
            @Nullable String guidance,
            @Nullable String row,
            boolean verified,
            @Nullable LocalDate dueOn,
            String lateness,
            int daysLate,
            List<Exam> examinations,
            List<Trigger> triggers,
            List<Possible> possible,
            List<Working> working) {
        static Hip of(PresentDuty duty) {
            var applied = duty.applied();
            return new Hip(
                    duty.side().name(),
                    duty.state().name(),
                    applied == null ? null : applied.version().reference(),
                    applied == null ? null : applied.row().rowId(),
                    duty.isVerified(),
                    duty.dueOn(),
                    duty.lateness().name(),
                    duty.daysLate(),
                    duty.examinations().stream().map(Exam::of).toList(),
                    duty.triggers().stream().map(Trigger::of).toList(),
                    Possible.of(duty.reading()),
                    Working.of(duty.working()));
        }
    }

    /** A result with both figures, beside the threshold of its own unit. */
    public record Blood(
            String metal,
            String specimen,
            LocalDate sampled,
            String printed,
            String unit,
            BigDecimal nanomolesPerLitre,
            BigDecimal microgramsPerLitre,
            String comparison,
            String guidance) {
        static Blood of(Compared each) {
            var result = each.result();
            var printed = result.printed();
            return new Blood(
                    result.metal().name(),
                    result.specimen().name(),
                    result.sampled(),
                    Stream.of(printed.below() ? "<" : "", printed.value().toPlainString())
                            .reduce("", String::concat),
                    printed.unit().name(),
                    result.nanomoles(),
                    result.micrograms(),
                    each.comparison().name(),
                    each.reference());
        }
    }

    /** What the person is due. */
    public record Present(
            LocalDate asOf,
            @Nullable LocalDate dueOn,
            @Nullable String ruledBy,
            @Nullable LocalDate bloodDueOn,
            List<Hip> hips,
            List<Blood> bloods) {
        static Present of(PersonDuty duty, List<Compared> bloods) {
            var ruling = duty.ruledBy();
            return new Present(
                    duty.day(),
                    duty.dueOn(),
                    ruling == null ? null : ruling.name(),
                    duty.bloodDueOn(),
                    duty.hips().stream().map(Hip::of).toList(),
                    bloods.stream().map(Blood::of).toList());
        }
    }

    /** Both clocks. Guidance is advice: a departure from it is for the expert to weigh. */
    public record Both(Present present, PastJson.Past past) {
        static Both of(Surveyed found) {
            return new Both(Present.of(found.present(), found.bloods()), PastJson.Past.of(found.past()));
        }
    }
}
