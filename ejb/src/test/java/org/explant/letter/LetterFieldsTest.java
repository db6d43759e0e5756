// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.explant.shared.PartialDate;
import org.junit.jupiter.api.Test;

class LetterFieldsTest {
    @Test
    void everyPartOfAClaimHasAFieldBesideTheClaimantsOwn() {
        var names = LetterFields.names();
        assertTrue(names.containsAll(
                Set.of("claimant.name", "defendant.name", "defendantSolicitor.name", "insurer.name", "gp.name")));
        assertTrue(
                names.containsAll(Set.of("proceedings.court", "group.name", "hip.leftDevice", "hip.rightImplanted")));
        assertEquals(names.size(), Set.copyOf(names).size());
        assertTrue(
                names.stream().allMatch(each -> each.matches("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)?")), names.toString());
    }

    @Test
    void aDayIsWrittenAsExactlyAsItIsKnown() {
        assertEquals("14 March 2006", LetterDays.words(PartialDate.parse("2006-03-14")));
        assertEquals("March 2006", LetterDays.words(PartialDate.parse("2006-03")));
        assertEquals("2006", LetterDays.words(PartialDate.parse("2006")));
        assertEquals("about 2006", LetterDays.words(PartialDate.parse("~2006")));
        assertEquals("1 March 2019 to 30 April 2019", LetterDays.words(PartialDate.parse("2019-03-01/2019-04-30")));
    }
}
