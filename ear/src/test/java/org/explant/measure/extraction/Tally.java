// SPDX-License-Identifier: Apache-2.0
package org.explant.measure.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.explant.records.PageCandidates;
import org.explant.records.candidate.Candidate;
import org.explant.records.candidate.CandidateKind;
import org.explant.records.label.DeviceNames;

/** What was found on labelled lines against what stands there, with every difference in words. */
final class Tally {
    /** Names as the catalogue has them. */
    static final DeviceNames NAMES = DeviceNames.of(
            List.of("Smith & Nephew", "DePuy", "Zimmer", "Corin", "Finsbury Orthopaedics", "Biomet", "Wright Medical"),
            List.of(
                    "Birmingham Hip Resurfacing (BHR)",
                    "MITCH TRH",
                    "Cormet 2000",
                    "ReCap",
                    "Conserve Plus",
                    "Adept",
                    "ASR XL"));

    private final Map<CandidateKind, int[]> counts = new EnumMap<>(CandidateKind.class);
    private final List<String> confusions = new ArrayList<>();
    private int lines;
    private int negatives;

    private enum Count {
        RIGHT,
        WRONG,
        MISSED
    }

    Tally(List<LabelledLine> labelled) {
        for (CandidateKind kind : CandidateKind.values()) counts.put(kind, new int[Count.values().length]);
        labelled.forEach(this::compare);
    }

    int lines() {
        return lines;
    }

    int negatives() {
        return negatives;
    }

    List<String> confusions() {
        return List.copyOf(confusions);
    }

    double precision(CandidateKind... kinds) {
        int right = sum(Count.RIGHT, kinds);
        return share(right, right + sum(Count.WRONG, kinds));
    }

    double recall(CandidateKind... kinds) {
        int right = sum(Count.RIGHT, kinds);
        return share(right, right + sum(Count.MISSED, kinds));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private int sum(Count which, CandidateKind... kinds) {
        int sum = 0;
        for (CandidateKind kind : kinds) sum += counts.get(kind)[which.ordinal()];
        return sum;
    }

    private void compare(LabelledLine line) {
        lines++;
        if (line.expected().isEmpty()) negatives++;
        var missed = new ArrayList<>(line.expected());
        for (Candidate candidate : PageCandidates.of(line.text(), NAMES)) {
            var agreed = missed.stream().filter(each -> each.agrees(candidate)).findFirst();
            agreed.ifPresent(missed::remove);
            counts.get(candidate.kind())[(agreed.isPresent() ? Count.RIGHT : Count.WRONG).ordinal()]++;
            if (agreed.isEmpty()) confusions.add("read wrongly  " + words(candidate) + "  in  " + shown(line));
        }
        for (Expected each : missed) {
            counts.get(each.kind())[Count.MISSED.ordinal()]++;
            confusions.add("missed        " + each.printed() + "  in  " + shown(line));
        }
    }

    private static String words(Candidate candidate) {
        return candidate.parts().stream()
                .map(part -> part.name() + "=" + part.value())
                .collect(Collectors.joining(" ", candidate.kind() + " ", ""));
    }

    private static String shown(LabelledLine line) {
        return line.text().replace('\n', '¶');
    }
}
