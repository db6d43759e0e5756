// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.group.standstill.Proposal.Certainty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleMatchingTest {
    private static final ScheduleMatching MATCHING = new ScheduleMatching(List.of(
            onFile("EX-2026-0001", "Zoë Jane", "Abbott", "1950-03-14"),
            onFile("EX-2026-0002", "Máire", "O’Neill-Smith", null),
            onFile("EX-2026-0003", "John", "Brown", "1948-01-02"),
            onFile("EX-2026-0004", "John", "Brown", "1951-05-06"),
            onFile("EX-2026-0005", "Jo", "Clark", "1960-01-01"),
            onFile("EX-2026-0006", "Jo", "Clark", null)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Abbott, Zoë Jane | - | - | BY_NAME | EX-2026-0001",
                "ZOE JANE ABBOTT | - | - | BY_NAME | EX-2026-0001",
                "Abbott Zoe  Jane | - | - | BY_NAME | EX-2026-0001",
                "Mrs Zoë Jane Abbott (deceased) | - | - | BY_NAME | EX-2026-0001",
                "The Estate of Zoë Jane Abbott | - | - | BY_NAME | EX-2026-0001",
                "Abbott, Zoë Jane | 1950-03-14 | - | CERTAIN | EX-2026-0001",
                "Abbott, Zoë Jane | 1950-03-15 | - | BORN_DIFFERS | EX-2026-0001",
                "Abbott, Zoë | - | - | NONE | ''",
                "Abott, Zoë Jane | - | - | NONE | ''",
                "O'Neill Smith, Maire | - | - | BY_NAME | EX-2026-0002",
                "O'Neill Smith, Maire | 1944-04-04 | - | BY_NAME | EX-2026-0002",
                "Brown, John | - | - | SEVERAL | EX-2026-0003 EX-2026-0004",
                "Brown, John | 1951-05-06 | - | CERTAIN | EX-2026-0004",
                "Brown, John | 1999-09-09 | - | BORN_DIFFERS | EX-2026-0003 EX-2026-0004",
                "Clark, Jo | 1960-01-01 | - | CERTAIN | EX-2026-0005",
                "Clark, Jo | 1961-01-01 | - | BY_NAME | EX-2026-0006",
                "Somebody Else | - | EX-2026-0003 | CERTAIN | EX-2026-0003",
                "Somebody Else | - | EX-1999-0003 | NONE | ''",
            })
    void aNameIsProposedByWhatAgrees(
            String name, @Nullable LocalDate born, @Nullable String reference, Certainty certainty, String references) {
        var proposal = MATCHING.propose(new PrintedName(name, born, reference, null));
        assertEquals(certainty, proposal.certainty());
        assertEquals(
                references,
                String.join(
                        " ",
                        proposal.candidates().stream()
                                .map(each -> each.claim().value())
                                .toList()));
    }

    private static ClaimantOnFile onFile(String reference, String forenames, String surname, @Nullable String born) {
        return new ClaimantOnFile(
                ClaimId.fresh(),
                new ClaimReference(reference),
                forenames,
                surname,
                born == null ? null : LocalDate.parse(born));
    }
}
