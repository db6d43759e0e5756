// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonalDetailsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void aPersonNeedsASurnameAndAForename() {
        assertThrows(PersonNeedsName.class, () -> PersonalDetails.named(" ", "Abbott"));
        assertThrows(PersonNeedsName.class, () -> PersonalDetails.named("Zoë", ""));
        assertEquals("Abbott, Zoë", PersonalDetails.named(" Zoë ", "Abbott ").name());
    }

    @Test
    void nobodyDiesBeforeBeingBorn() {
        assertThrows(DiedBeforeBorn.class, () -> lived(LocalDate.of(1950, 1, 2), LocalDate.of(1950, 1, 1)));
        assertDoesNotThrow(() -> lived(LocalDate.of(1950, 1, 1), LocalDate.of(1950, 1, 1)));
    }

    @Test
    void datesOfLifeLieBetween1900AndToday() {
        assertThrows(ImpossibleDate.class, () -> lived(LocalDate.of(1899, 12, 31), null)
                .checkOn(TODAY));
        assertThrows(ImpossibleDate.class, () -> lived(TODAY.plusDays(1), null).checkOn(TODAY));
        assertThrows(ImpossibleDate.class, () -> lived(null, TODAY.plusDays(1)).checkOn(TODAY));
        assertDoesNotThrow(() -> lived(LocalDate.of(1900, 1, 1), TODAY).checkOn(TODAY));
    }

    @Test
    void ageCountsWholeYearsAndStopsAtDeath() {
        assertEquals(76, lived(LocalDate.of(1949, 11, 21), null).age(TODAY));
        assertEquals(77, lived(LocalDate.of(1949, 11, 20), null).age(TODAY));
        assertEquals(
                60, lived(LocalDate.of(1950, 1, 1), LocalDate.of(2010, 6, 1)).age(TODAY));
        assertNull(lived(null, null).age(TODAY));
    }

    @Test
    void aTextLongerThanItsPlaceIsRefused() {
        assertThrows(TextTooLong.class, () -> PersonalDetails.named("Zoë", "a".repeat(101)));
    }

    @Test
    void detailsStaySilentInALog() {
        assertEquals("PersonalDetails", PersonalDetails.named("Zoë", "Abbott").toString());
    }

    private static PersonalDetails lived(@Nullable LocalDate born, @Nullable LocalDate died) {
        return new PersonalDetails(
                null,
                "Zoë",
                "Abbott",
                Sex.FEMALE,
                born,
                died,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ReachedBy.ANY,
                null);
    }
}
