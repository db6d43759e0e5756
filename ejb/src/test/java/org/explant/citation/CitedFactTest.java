// SPDX-License-Identifier: Apache-2.0
package org.explant.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.explant.document.DocumentId;
import org.explant.document.NoSuchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitedFactTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        var fact = new CitedFact("COMPONENT", UUID.randomUUID(), "headDiameter");
        assertEquals(fact, CitedFact.parse(fact.toString()));
        var whole = CitedFact.whole("OPERATION", UUID.randomUUID());
        assertEquals(whole, CitedFact.parse(whole.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "COMPONENT",
                "component:9c1f9ac0-0000-4000-8000-000000000000:",
                "COMPONENT:no-id:x",
                "COMPONENT:9c1f9ac0-0000-4000-8000-000000000000:<script>",
                "COMPONENT:9c1f9ac0-0000-4000-8000-000000000000:a:b"
            })
    void whatNamesNothingIsRefused(String text) {
        assertThrows(NotACitedFact.class, () -> CitedFact.parse(text));
    }

    @Test
    void pagesBeginWithOne() {
        assertThrows(NoSuchPage.class, () -> new PageCitation(DocumentId.fresh(), 0));
    }
}
