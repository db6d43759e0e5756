// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.explant.monitoring.guidance.Examination;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.guidance.Requirement;
import org.explant.monitoring.history.HipHistory;
import org.explant.monitoring.history.HipImage;
import org.explant.monitoring.history.HipScore;
import org.explant.monitoring.history.History;
import org.explant.monitoring.history.ImagingModality;
import org.explant.monitoring.result.MetalResult;
import org.jspecify.annotations.Nullable;

/** Which examinations an alert asked for in a span, and which of them are on the file. */
final class PastExaminations {
    private final History person;
    private final HipHistory hip;
    private final OwnSettings settings;
    private final Map<Examination, List<LocalDate>> days = new EnumMap<>(Examination.class);

    PastExaminations(History person, HipHistory hip, OwnSettings settings) {
        this.person = person;
        this.hip = hip;
        this.settings = settings;
        for (var each : Examination.values()) days.put(each, days(each).distinct().toList());
    }

    List<PastExamination> in(Span span, List<Visit> visits) {
        var all = new ArrayList<PastExamination>();
        for (var each : Examination.values()) {
            var requirement = span.reading().sharedRequirement(each);
            if (requirement == Requirement.NOT_IN_TABLE) continue;
            int asked = asked(requirement, visits);
            int found = 0;
            for (var on : days.getOrDefault(each, List.of())) if (counts(on, requirement, span)) found++;
            all.add(new PastExamination(each, requirement, asked, found, outcome(asked, found)));
        }
        return all;
    }

    /** Only a review whose time has passed asks for its examinations. */
    private static int asked(@Nullable Requirement requirement, List<Visit> visits) {
        int passed = (int) visits.stream()
                .filter(each -> each.outcome() != VisitOutcome.OPEN)
                .count();
        if (requirement == Requirement.EACH_REVIEW) return passed;
        return requirement != null && requirement.isFirm() ? Math.min(1, passed) : 0;
    }

    private VisitOutcome outcome(int asked, int found) {
        if (asked == 0) return VisitOutcome.OPEN;
        if (!person.recorded()) return VisitOutcome.NOT_RECORDED;
        return found >= asked ? VisitOutcome.KEPT : VisitOutcome.NOT_FOUND;
    }

    /** A first test may have been done before; what falls to the last review may come within its grace. */
    private boolean counts(LocalDate on, @Nullable Requirement requirement, Span span) {
        if (!on.isBefore(span.until().plusDays(settings.graceDays()))) return false;
        return requirement == Requirement.FIRST_TEST || !on.isBefore(span.from());
    }

    private Stream<LocalDate> days(Examination examination) {
        return switch (examination) {
            case SCORE -> hip.scores().stream().map(HipScore::on);
            case X_RAY ->
                hip.images().stream()
                        .filter(each -> each.modality() == ImagingModality.X_RAY)
                        .map(HipImage::on);
            case IMAGING ->
                hip.images().stream()
                        .filter(each -> each.modality().showsSoftTissue())
                        .map(HipImage::on);
            case BLOOD ->
                person.bloods().stream().filter(MetalResult::isWholeBlood).map(MetalResult::sampled);
        };
    }
}
