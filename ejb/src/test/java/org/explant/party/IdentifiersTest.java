// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @ParameterizedTest
    @CsvSource({
        "9434765919, 943 476 5919",
        "943 476 5919, 943 476 5919",
        "401-023-2137, 401 023 2137",
        "999 000 0018, 999 000 0018"
    })
    void anNhsNumberIsReadWithOrWithoutSpacesAndWrittenWith(String given, String written) {
        assertEquals(written, new NhsNumber(given).spaced());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "943 476 591", "943 476 59190", "943 476 5918", "934 476 5919", "94E 476 5919", "1234567890",
                "1234567891", "1234567892", "1234567893", "1234567894", "1234567895", "1234567896", "1234567897",
                "1234567898", "1234567899", "٩٤٣٤٧٦٥٩١٩"
            })
    void whatIsNoNhsNumberIsRefusedInSilence(String given) {
        var refused = assertThrows(NotAnNhsNumber.class, () -> new NhsNumber(given));
        assertEquals("NotAnNhsNumber", refused.getMessage());
        assertEquals(0, refused.details().size());
    }

    @ParameterizedTest
    @CsvSource({"ab123456c, AB 12 34 56 C", "JG 10 37 59 A, JG 10 37 59 A", "CE123456D, CE 12 34 56 D"})
    void aNationalInsuranceNumberIsWrittenInPairs(String given, String written) {
        assertEquals(written, new NationalInsuranceNumber(given).spaced());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "QQ123456A",
                "DA123456A",
                "AO123456A",
                "BG123456A",
                "GB123456A",
                "NK123456A",
                "KN123456A",
                "TN123456A",
                "NT123456A",
                "ZZ123456A",
                "AB12345C",
                "AB123456E",
                "AB1234567",
                "AV123456A"
            })
    void whatIsNoNationalInsuranceNumberIsRefused(String given) {
        assertThrows(NotANationalInsuranceNumber.class, () -> new NationalInsuranceNumber(given));
    }

    @ParameterizedTest
    @CsvSource({
        "sw1a1aa, SW1A 1AA",
        "M1 1AE, M1 1AE",
        "b33  8th, B33 8TH",
        "CR2 6XH, CR2 6XH",
        "DN551PT, DN55 1PT",
        "EC1A 1BB, EC1A 1BB",
        "gir0aa, GIR 0AA"
    })
    void aPostcodeIsWrittenWithItsOneSpace(String given, String written) {
        assertEquals(written, new Postcode(given).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "QW1 1AA", "SW1A 1AC", "12345", "SW1A 11A", "AAA1 1AA"})
    void whatIsNoPostcodeIsRefused(String given) {
        assertThrows(NotAPostcode.class, () -> new Postcode(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "anna@", "@example.org", "anna@example", "anna b@example.org", "a@b@c.org"})
    void whatIsNoEmailAddressIsRefused(String given) {
        assertThrows(NotAnEmailAddress.class, () -> new EmailAddress(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "call me", "+44 (0)20 7946 0018 then ask"})
    void whatIsNoPhoneNumberIsRefused(String given) {
        assertThrows(NotAPhoneNumber.class, () -> new PhoneNumber(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"020 7946 0018", "+44 (0)20 7946 0018", "01632 960983 ext 12"})
    void aPhoneNumberIsKeptAsGiven(String given) {
        assertEquals(given, new PhoneNumber(given).value());
        assertFalse(new PhoneNumber(given).toString().contains("0"), "a log would tell");
    }
}
