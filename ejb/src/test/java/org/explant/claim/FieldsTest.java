// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.explant.party.PersonalDetails;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private static final ClaimDetails STORED =
            new ClaimDetails(PersonalDetails.named("Anna", "First"), new Team(AClaim.SOLICITOR, AClaim.PARTNER));
    private static final ClaimDetails WANTED =
            new ClaimDetails(PersonalDetails.named("Annabel", "Second"), new Team(AClaim.PARALEGAL, AClaim.PARTNER));

    @Test
    void everyFieldThatDiffersIsNamed() {
        assertEquals(List.of("forenames", "surname", "feeEarner"), STORED.differencesTo(WANTED));
        assertEquals(List.of(), STORED.differencesTo(STORED));
    }

    @Test
    void aChoiceFieldByFieldTakesWhatWasChosenAndNothingElse() {
        var chosen = STORED.taking(Set.of("forenames", "feeEarner"), WANTED);
        assertEquals("First, Annabel", chosen.claimant().name());
        assertEquals(AClaim.PARALEGAL, chosen.team().feeEarner());
        assertEquals("Second", WANTED.value("surname"));
    }

    @Test
    void aFieldThatThereIsNotIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> STORED.value("password"));
    }
}
