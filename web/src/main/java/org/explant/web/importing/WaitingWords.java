// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import org.explant.importing.result.WaitingLine;
import org.explant.importing.result.WaitingSheet.Candidate;
import org.explant.monitoring.observed.ObservationField;
import org.explant.monitoring.result.BloodSpecimen;
import org.explant.monitoring.result.Metal;
import org.explant.monitoring.result.MetalUnit;
import org.explant.web.Sentences;
import org.explant.web.ui.Labels;

/** A result that waits, in words. */
@Named("waitingWords")
@ApplicationScoped
public class WaitingWords {
    /** {@code Cobalt 152 µg/L, whole blood} */
    public String result(WaitingLine line) {
        return Sentences.format(
                "waiting.result",
                Labels.of(Metal.valueOf(value(line, ObservationField.METAL))),
                value(line, ObservationField.VALUE),
                Labels.of(MetalUnit.valueOf(value(line, ObservationField.UNIT))),
                Labels.of(BloodSpecimen.valueOf(value(line, ObservationField.SPECIMEN))));
    }

    /** Why it waits. */
    public String why(WaitingLine line) {
        return line.doubts().stream()
                .map(doubt -> Sentences.format("waiting.why." + doubt))
                .collect(Collectors.joining(" "));
    }

    /** What of a claim agrees. */
    public String agrees(Candidate candidate) {
        if (candidate.sameNumber() && candidate.sameBirth()) return Sentences.format("waiting.agrees.both");
        return Sentences.format(candidate.sameNumber() ? "waiting.agrees.number" : "waiting.agrees.birth");
    }

    private static String value(WaitingLine line, ObservationField field) {
        return Objects.requireNonNull(line.observation().details().get(field));
    }
}
