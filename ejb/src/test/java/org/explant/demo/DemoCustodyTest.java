// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DemoCustodyTest {
    private static final DemoBook BOOK = DemoBook.asAt(LocalDate.of(2026, 11, 20));

    @Test
    void theClaimsWithComponentsAreOpenToEverybody() {
        for (int sequence : DemoCustody.CLAIMS) {
            var claim = BOOK.claims().get(sequence - 1);
            assertEquals(sequence, claim.sequence());
            assertTrue(claim.restrictedTo().isEmpty(), "claim " + sequence);
        }
    }
}
