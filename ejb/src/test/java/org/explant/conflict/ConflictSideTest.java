// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import static org.junit.jupiter.api.Assertions.*;

import org.explant.claim.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConflictSideTest {
    @ParameterizedTest
    @EnumSource(Part.class)
    void everyPartHasASide(Part part) {
        assertNotEquals(ConflictSide.NOT_SAID, ConflictSide.of(part));
    }

    @ParameterizedTest
    @CsvSource({
        "CLAIMANT, DEFENDANT, true",
        "CLAIMANT, CLAIMANT, true",
        "CLAIMANT, WITNESS, true",
        "DEFENDANT, CLAIMANT, true",
        "DEFENDANT, EXPERT, true",
        "EXPERT, DEFENDANT, true",
        "DEFENDANT, DEFENDANT, false",
        "HOSPITAL, HOSPITAL, false",
        "SURGEON, DEFENDANT, false",
        "EXPERT, EXPERT, false",
        "COURT, COURT, false",
    })
    void theSameMakerTwiceIsNoConflictAClientOnBothSidesIs(Part joins, Part elsewhere, boolean matters) {
        assertEquals(matters, ConflictSide.of(joins).mattersWith(ConflictSide.of(elsewhere)));
    }

    @Test
    void whoDoesNotSayTheSideSeesEverything() {
        for (ConflictSide side : ConflictSide.values()) assertTrue(ConflictSide.NOT_SAID.mattersWith(side));
    }
}
