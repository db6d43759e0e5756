// SPDX-License-Identifier: Apache-2.0
package org.explant.access.password;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "willow-candle-harbour",
                "four lamps by the sea",
                "a password for tests only",
                "grün-wie-der-Wald",
                "Nine9Nine9Birds",
                "administrator-of-nothing-here"
            })
    void aLongOneOfOnesOwnWillDo(String password) {
        assertDoesNotThrow(() -> PasswordRules.check(password, "jbloggs", "Josephine Bloggs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elevenchars", "x7$Kp2!mQ"})
    void aShortOneWillNotHoweverWild(String password) {
        assertThrows(PasswordTooShort.class, () -> PasswordRules.check(password));
    }

    @Test
    void twelveCharactersAreEnoughAndPairsCountOnce() {
        assertDoesNotThrow(() -> PasswordRules.check("oxen-at-dusk"));
        assertThrows(PasswordTooShort.class, () -> PasswordRules.check("😀😀😀😀😀😀"));
    }

    @Test
    void noPasswordIsLongEnoughToKeepTheServerBusy() {
        assertThrows(PasswordTooLong.class, () -> PasswordRules.check("word ".repeat(41)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"josephine2026", "JOSEPHINE!!!!", "1bloggsbloggs", "-jbloggs-2026"})
    void anOwnersNameWithOrnamentsWillNot(String password) {
        assertThrows(PasswordIsAName.class, () -> PasswordRules.check(password, "jbloggs", "Josephine Bloggs"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password2026!",
                "P@ssw0rd12345",
                "passwordpassword",
                "123456789012",
                "qwertyuiop12",
                "Christmas2026",
                "aaaaaaaaaaaaa",
                "ababababababab",
                "Letmein!!!!!!",
                "ManchesterUnited1",
                "explantexplant"
            })
    void whatIsGuessedFirstWillNot(String password) {
        assertThrows(PasswordTooCommon.class, () -> PasswordRules.check(password, "jbloggs"));
    }
}
