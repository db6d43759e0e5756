// SPDX-License-Identifier: Apache-2.0
package org.explant.web.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.explant.monitoring.due.DutyKind;
import org.explant.monitoring.due.WorklistLine;
import org.explant.monitoring.guidance.TriggerKind;
import org.explant.web.Sentences;
import org.explant.web.monitoring.MonitoringWords;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;

/** What is to be done, why, and on what it rests, in words. */
@Named("worklistWords")
@ApplicationScoped
public class WorklistWords {
    @Inject
    private MonitoringWords monitoring;

    /** {@code Yearly for life}, or {@code Above the threshold on 2 Jan 2026}. */
    public String reason(WorklistLine line) {
        var frequency = line.frequency();
        if (frequency != null) return monitoring.frequency(frequency);
        return Sentences.format("worklist.reason." + line.kind().name(), Formats.day(line.since()));
    }

    /** {@code Symptoms not known: taken as the strictest.}; empty where all is known that matters. */
    public String unknowns(WorklistLine line) {
        if (line.unknowns().isEmpty()) return "";
        return Sentences.format(
                "worklist.unknown", line.unknowns().stream().map(Labels::of).collect(Collectors.joining(", ")));
    }

    /** {@code MDA/2017/018, row T1}. */
    public String source(WorklistLine line) {
        if (line.alert() == null || line.row() == null) return Sentences.format("worklist.ours");
        if (line.kind() == DutyKind.REVIEW) return Sentences.format("worklist.row", line.alert(), line.row());
        return line.alert() + ": " + Labels.of(TriggerKind.valueOf(line.row()));
    }

    /** How sure the cell is that gives the date. */
    public String confidence(WorklistLine line) {
        return line.confidence() == null ? "" : Labels.of(line.confidence());
    }

    public String sign(WorklistLine line) {
        return line.confidence() == null ? "neutral" : monitoring.sign(line.confidence());
    }

    /** The name, or that it is not known. */
    public String name(String name) {
        return name.isBlank() ? Sentences.format("worklist.notKnown") : name;
    }
}
