// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LetterFieldsTest {
    @Test
    void everyPartOfAClaimHasAFieldBesideTheClaimantsOwn() {
        var names = LetterFields.names();
        assertTrue(names.containsAll(
                Set.of("claimant.name", "defendant.name", "defendantSolicitor.name", "insurer.name", "gp.name")));
        assertEquals(names.size(), Set.copyOf(names).size());
        assertTrue(
                names.stream().allMatch(each -> each.matches("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)?")), names.toString());
    }
}
