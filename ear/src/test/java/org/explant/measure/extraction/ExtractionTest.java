// SPDX-License-Identifier: Apache-2.0
package org.explant.measure.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.explant.records.candidate.CandidateKind;
import org.junit.jupiter.api.Test;

/** What is read from records must not become worse unseen. */
class ExtractionTest {
    @Test
    void theLinesThatTheRulesWereMadeOnAreReadWithoutADifference() throws Exception {
        assertEquals("", String.join("\n", new Tally(LabelledLine.read("development.txt")).confusions()));
    }

    @Test
    void theLinesHeldOutAreReadRightlyEnoughForAPersonToTrustAnOffer() throws Exception {
        var tally = new Tally(LabelledLine.read("heldout.txt"));
        var differences = String.join("\n", tally.confusions());
        assertTrue(tally.precision(CandidateKind.values()) >= 0.98, differences);
        assertTrue(tally.recall(CandidateKind.values()) >= 0.90, differences);
    }
}
