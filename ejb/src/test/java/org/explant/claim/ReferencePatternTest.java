// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.explant.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencePatternTest {
    @Test
    void aNumberIsFilledUpAndGrowsBeyond() {
        assertEquals("EX-2026-0042", ReferencePattern.USUAL.numbered(2026, 42).value());
        assertEquals(
                "EX-2026-12345", ReferencePattern.USUAL.numbered(2026, 12345).value());
        assertEquals(
                "7-2026-HIP",
                new ReferencePattern("{number:1}-{year}-HIP").numbered(2026, 7).value());
    }

    @Test
    void aRandomReferenceTellsNothingAndConfusesNobody() {
        var pattern = new ReferencePattern("EX-{year}-{random:6}");
        var made = new HashSet<String>();
        IntStream.range(0, 500).forEach(i -> made.add(pattern.random(2026).value()));
        assertTrue(made.size() > 490);
        assertTrue(made.stream().allMatch(each -> each.matches("EX-2026-[2-9A-HJKMNP-Z]{6}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "EX",
                "EX-{year}",
                "{number:4}",
                "ex-{year}-{number:4}",
                "EX/{year}/{number:4}",
                "EX-{year}-{number:0}",
                "EX-{year}-{random:3}",
                "{number:4}-{number:4}-{year}"
            })
    void aPatternThatMakesNoReferenceIsRefused(String text) {
        assertThrows(NotAReferencePattern.class, () -> new ReferencePattern(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E", "EX 1", "EX/1", "../EX", "Ä-2026", "<b>", "-EX1"})
    void whatNoClaimCanBeCalledIsNotFound(String text) {

        assertThrows(NotFound.class, () -> new ClaimReference(text));
    }

    @Test
    void smallLettersAreForgiven() {
        assertEquals("EX-2026-0001", new ClaimReference(" ex-2026-0001 ").value());
    }
}
