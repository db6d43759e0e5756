// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefShapeTest {
    @ParameterizedTest
    @CsvSource({
        "741211ss, 74121138, 38",
        "741211ss, 7412-11-38, 38",
        "01.00214.1ss, 0100214156, 56",
        "3802-ss##, 38024652, 46",
        "74121[2-5]ss, 74121338, 38",
        "38HA-ss##, 38ha5056, 50",
        "US157###, US157850,"
    })
    void aNumberOfThatShapeSaysItsSize(String shape, String ref, Integer size) {
        assertEquals(
                size, new RefShape(shape).fits(Ref.of(ref), false).orElseThrow().size());
    }

    @ParameterizedTest
    @CsvSource({"741211ss, 74121238", "741211ss, 7412113", "741211ss, 741211388", "74121[2-5]ss, 74121638"})
    void anotherNumberDoesNotFit(String shape, String ref) {
        assertTrue(new RefShape(shape).fits(Ref.of(ref), false).isEmpty());
    }

    @Test
    void lettersAreReadAsDigitsOnlyWhenGuessing() {
        var shape = new RefShape("741211ss");
        var ref = Ref.of("74I2II38");
        assertTrue(shape.fits(ref, false).isEmpty());
        assertEquals(38, shape.fits(ref, true).orElseThrow().size());
        assertTrue(new RefShape("38NS-####").fits(Ref.of("38NS OO35"), true).isPresent());
    }

    @Test
    void theMoreItFixesTheMoreItWeighs() {
        assertTrue(new RefShape("741211ss").weight() > new RefShape("38######").weight());
        assertEquals(6, new RefShape("741211ss").weight());
        assertEquals(5, new RefShape("74121[2-5]ss").weight());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ss",
                "########",
                "7#",
                "741211s",
                "741211ss##ss",
                "7412(11)ss",
                "7412*",
                "[5",
                "12[2-5",
                "12.+"
            })
    void whatIsNoShapeIsRefused(String shape) {
        assertThrows(NotARefShape.class, () -> new RefShape(shape));
    }

    @Test
    void noShapeIsAnExpressionThatRunsAway() {
        assertFalse(new RefShape("12" + "#".repeat(60))
                .fits(Ref.of("1".repeat(400)), true)
                .isPresent());
    }
}
