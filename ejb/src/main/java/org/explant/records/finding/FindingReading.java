// SPDX-License-Identifier: Apache-2.0
package org.explant.records.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explant.records.candidate.Candidate;
import org.explant.records.candidate.CandidateKind;
import org.explant.records.candidate.Doubt;
import org.explant.records.candidate.PartName;
import org.explant.records.text.Tokens;
import org.explant.records.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What imaging is said to show. A sign counts where its sentence names the modality, or in the report that a line above
 * begins; a denied, asked or possible one does not.
 */
public final class FindingReading {
    /** Lines that a report of a scan has at most below the line that names it. */
    private static final int REPORT = 25;

    private static final Set<String> HEDGES = Words.of("""
            possible possibly probable probably likely suggesting suggests suggestive presumed
            """);

    private static final Set<String> ELSEWHERE = Words.of("""
            operation procedure theatre explanted histology microscopy intraoperative macroscopic capsule opened
            opening dear statement claim excision surgery aspirated biopsy
            """);

    private static final Set<String> REPORTS = Words.of("""
            findings report technique conclusion examination hip hips pelvis impression
            """);

    private final Tokens tokens;
    private final Denial denial;
    private final List<Candidate> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private Modality.@Nullable Found sentence;
    private Modality.@Nullable Found report;
    private boolean elsewhere;

    private FindingReading(Tokens tokens) {
        this.tokens = tokens;
        denial = Denial.of(tokens);
    }

    /** Every finding and every grade of the page. */
    public static List<Candidate> of(Tokens tokens) {
        var reading = new FindingReading(tokens);
        reading.signs();
        reading.found.addAll(Grading.of(tokens));
        return reading.found;
    }

    private void signs() {
        for (int index = 0; index < tokens.size(); index++) {
            if (index == 0 || tokens.sentence(index) != tokens.sentence(index - 1)) begins(index);
            Modality.at(tokens, index).ifPresent(this::named);
            elsewhere |= tokens.in(index, ELSEWHERE);
            var sign = Sign.at(tokens, index);
            if (sign.isEmpty()) continue;
            seen(sign.get());
            index = sign.get().next() - 1;
        }
    }

    private void begins(int index) {
        sentence = null;
        elsewhere = false;
        boolean over = report != null && tokens.line(index) - tokens.line(report.at()) > REPORT;
        if (over) report = null;
        for (int at = index; at < index + 40 && tokens.sameSentence(at, index); at++) {
            var modality = Modality.at(tokens, at);
            if (modality.isPresent()) {
                if (sentence == null || sentence.modality() == Modality.SCAN) sentence = modality.get();
            }
            elsewhere |= tokens.in(at, ELSEWHERE);
        }
        if (elsewhere && sentence == null) report = null;
    }

    /**
     * A heading such as {@code MRI left hip} begins a report; {@code Findings:} or {@code Conclusion:} goes on
     * with it.
     */
    private void named(Modality.Found modality) {
        int start = tokens.lineStart(modality.at(), 8);
        boolean heading = tokens.startsLine(start) && modality.at() - start <= 4;
        boolean hip = false;
        for (int at = modality.at(); at < modality.at() + 8 && tokens.line(at) == tokens.line(modality.at()); at++)
            hip |= tokens.in(at, REPORTS) || tokens.is(at, ":");
        if (heading && hip && modality.modality() != Modality.SCAN) report = modality;
    }

    private void seen(Sign.Found sign) {
        var by = Optional.ofNullable(sentence != null ? sentence : report);
        if (by.isEmpty() || elsewhere || denial.covers(sign.at(), sign.next())) return;
        if (sentence == null && tokens.line(sign.at()) - tokens.line(by.get().at()) > REPORT) return;
        var key = sign.sign() + "@" + tokens.sentence(sign.at());
        if (!told.add(key)) return;
        var parts = List.of(
                tokens.part(PartName.FINDING, sign.sign().name(), sign.at(), sign.next()),
                tokens.part(
                        PartName.MODALITY,
                        by.get().modality().name(),
                        by.get().at(),
                        by.get().next()));
        found.add(
                Candidate.at(CandidateKind.IMAGING_FINDING, tokens.place(sign.at(), sign.next()), parts, doubts(sign)));
    }

    private Set<Doubt> doubts(Sign.Found sign) {
        for (int at = sign.at() - 1; at >= sign.at() - 6 && tokens.sameSentence(at, sign.at()); at--)
            if (tokens.in(at, HEDGES)) return EnumSet.of(Doubt.HEDGED);
        return Set.of();
    }
}
