// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.explant.monitoring.observation.NewObservation;
import org.explant.monitoring.observed.ObservationField;
import org.explant.records.PageCandidates;
import org.explant.records.candidate.Candidate;
import org.explant.records.label.DeviceNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionDraftTest {
    private static Candidate first(String page) {
        return PageCandidates.of(page, DeviceNames.of(List.of(), List.of())).getFirst();
    }

    private static Optional<SuggestionDraft> draft(String page) {
        var candidate = first(page);
        var parts =
                candidate.parts().stream().map(part -> KeptPart.of(part, page)).toList();
        return SuggestionDraft.of(candidate.kind(), KeptPart.read(KeptPart.texts(parts)));
    }

    @Test
    void aResultWithItsDayIsAnEntryAsItStands() {
        NewObservation entry = draft("Sample: 14/03/2016 Whole blood cobalt <10 nmol/L")
                .orElseThrow()
                .complete();
        assertEquals("2016-03-14", entry.on().toString());
        assertEquals("<10", entry.details().get(ObservationField.VALUE));
        assertEquals("WHOLE_BLOOD", entry.details().get(ObservationField.SPECIMEN));
        assertEquals("NANOMOLES_PER_LITRE", entry.details().get(ObservationField.UNIT));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a result without a day            | Cobalt 152 nmol/L
            a score without a hip and a day   | Oxford Hip Score 31/48
            a collection, large or not        | Ultrasound left hip 12/03/2014: collection lateral to the joint.
            """)
    void whatThePageDoesNotSayIsNotGuessed(String what, String page) {
        assertThrows(SuggestionIncomplete.class, draft(page).orElseThrow()::complete, what);
    }

    @Test
    void aScanThatReducesMetalArtefactIsOneOfItsOwnKind() {
        var draft = draft("MARS MRI of the left hip shows a pseudotumour.").orElseThrow();
        assertEquals("MARS_MRI", draft.details().get(ObservationField.MODALITY));
        assertEquals("MASS", draft.details().get(ObservationField.FINDINGS));
    }

    @Test
    void operationsAndLabelsBelongToTheLedger() {
        assertTrue(draft("Left hip resurfacing 14/02/2006").isEmpty());
        assertTrue(draft("REF 74122146 LOT 04GM22331").isEmpty());
    }
}
