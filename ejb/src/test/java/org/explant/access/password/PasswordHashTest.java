// SPDX-License-Identifier: Apache-2.0
package org.explant.access.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void theRightPasswordMatchesAndNoOther() {
        var kept = PasswordHash.of("willow-candle-harbour");
        assertTrue(kept.matches("willow-candle-harbour"));
        assertFalse(kept.matches("willow-candle-harboux"));
        assertFalse(kept.matches(""));
    }

    @Test
    void whatIsKeptNamesItsSchemeAndTheRoundsInForce() {
        assertTrue(PasswordHash.of("x").stored().startsWith("pbkdf2-sha256$600000$"));
        assertEquals(4, PasswordHash.of("x").stored().split("\\$").length);
    }

    @Test
    void theSamePasswordIsKeptDifferentlyEachTime() {
        assertNotEquals(
                PasswordHash.of("x", 1).stored(), PasswordHash.of("x", 1).stored());
    }

    @Test
    void itMatchesHoweverTheKeyboardComposedIt() {
        assertTrue(PasswordHash.of("caf\u00e9", 1).matches("cafe\u0301"));
    }

    @Test
    void fewerRoundsStillOpenAndAreToBeWrittenAnew() {
        var old = PasswordHash.of("x", 1000);
        assertTrue(old.matches("x"));
        assertTrue(old.isOutdated());
        assertFalse(PasswordHash.of("x").isOutdated());
    }

    @Test
    void nobodysHashOpensNothingAndIsAsDearAsAny() {
        assertFalse(PasswordHash.OF_NOBODY.matches(""));
        assertFalse(PasswordHash.OF_NOBODY.isOutdated());
    }

    @Test
    void anUnknownSchemeIsAFaultNotAMatch() {
        assertThrows(IllegalStateException.class, () -> new PasswordHash("plain$1$x$x").matches("x"));
    }

    @Test
    void itSaysNothingInALog() {
        assertEquals("PasswordHash", PasswordHash.of("x", 1).toString());
    }
}
