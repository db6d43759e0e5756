// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

import static org.junit.jupiter.api.Assertions.*;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyLikenessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Smith & Nephew plc | Smith and Nephew | SAME_NAME",
                "Smith & Nephew plc | SMITH+NEPHEW Ltd. | SAME_NAME",
                "Smith & Nephew plc | Smyth & Nefew | SOUNDS_ALIKE",
                "Smith & Nephew plc | S&N | ABBREVIATION",
                "Smith & Nephew plc | S and N Ltd | ABBREVIATION",
                "Smith & Nephew plc | SN | ABBREVIATION",
                "Smith & Nephew plc | Smith & Nephew Orthopaedics Limited | PART_OF_NAME",
                "Johnson & Johnson | J & J | ABBREVIATION",
                "DePuy International Ltd | De Puy International Limited | SAME_NAME",
                "DePuy International Ltd | DePuy | PART_OF_NAME",
                "Joint Replacement Instrumentation Limited | JRI | ABBREVIATION",
                "Zimmer GmbH | Zimer GmbH | SOUNDS_ALIKE",
                "Biomet UK Limited | Biomet | PART_OF_NAME",
                "Northwick Royal Infirmary | Northwick Infirmary | PART_OF_NAME",
                "Hartwell University Hospitals NHS Foundation Trust | Hartwell Hospitals NHS Trust | PART_OF_NAME",
            })
    void theseMayBeOneCompany(String one, String other, Reason because) {
        var found = CompanyLikeness.compare(one, other);
        assertTrue(found.isLikely(), () -> "only " + found);
        assertTrue(found.reasons().contains(because), () -> "says " + found);
        assertEquals(found.score(), CompanyLikeness.compare(other, one).score());
        var shared = new HashSet<>(NameKeys.ofCompany(List.of(one)));
        shared.retainAll(NameKeys.ofCompany(List.of(other)));
        assertFalse(shared.isEmpty(), "they share no key of the index");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Smith & Nephew plc | Smith Brothers Ltd",
                "Smith & Nephew plc | Nephew Catering",
                "Smith & Nephew plc | SNP",
                "Zimmer GmbH | Biomet GmbH",
                "Royal Northwick Hospital NHS Trust | Royal Hartwell Hospital NHS Trust",
                "Corin Limited | Stryker UK Limited",
                "Finsbury Orthopaedics Ltd | Ashgate Orthopaedics Ltd",
                "J & J | Jackson",
            })
    void theseAreTwoCompanies(String one, String other) {
        var found = CompanyLikeness.compare(one, other);
        assertFalse(found.isPossible(), () -> "held to be alike: " + found);
    }
}
