// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrakesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, false",
        "9, 9, 9, false",
        "10, 10, 10, true",
        "0, 19, 19, false",
        "0, 20, 20, true",
        "2, 2, 299, false",
        "3, 3, 299, false",
        "2, 2, 300, false",
        "3, 0, 300, true",
        "0, 3, 300, true"
    })
    void guessingIsHeldByAccountByAddressAndHarderWhileTheFirmIsUnderSiege(
            long ofAccount, long ofAddress, long overall, boolean held) {
        assertEquals(held, Brakes.hold(new Brakes.Failures(ofAccount, ofAddress, overall)));
    }
}
