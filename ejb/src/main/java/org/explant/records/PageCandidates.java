// SPDX-License-Identifier: Apache-2.0
package org.explant.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.explant.records.candidate.Candidate;
import org.explant.records.finding.FindingReading;
import org.explant.records.ion.IonReading;
import org.explant.records.label.DeviceNames;
import org.explant.records.label.LabelReading;
import org.explant.records.operation.OperationReading;
import org.explant.records.score.ScoreReading;
import org.explant.records.text.Tokens;

/**
 * What on a page may be a fact. A pure function of its text: no clock, no database, no pattern that can run away; every
 * step looks a bounded number of words ahead, so the time grows with the page and with nothing else.
 */
public final class PageCandidates {
    private PageCandidates() {}

    /** Candidates in the order of the page; their offsets are into the given text. */
    public static List<Candidate> of(String page, DeviceNames names) {
        var tokens = Tokens.of(page);
        var found = new ArrayList<Candidate>();
        found.addAll(IonReading.of(tokens));
        found.addAll(FindingReading.of(tokens));
        found.addAll(ScoreReading.of(tokens));
        found.addAll(OperationReading.of(tokens));
        found.addAll(LabelReading.of(tokens, names));
        found.sort(Comparator.comparingInt(Candidate::from).thenComparing(Candidate::kind));
        return List.copyOf(found);
    }
}
