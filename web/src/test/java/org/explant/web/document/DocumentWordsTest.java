// SPDX-License-Identifier: Apache-2.0
package org.explant.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.explant.document.DocumentProblem;
import org.explant.document.DocumentState;
import org.explant.document.DocumentType;
import org.explant.document.Privilege;
import org.explant.shared.PartialDate;
import org.explant.web.ui.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentWordsTest {
    @Test
    void everyCodeHasItsWords() {
        for (DocumentType type : DocumentType.values())
            assertFalse(DocumentWords.type(type).isBlank());
        for (Privilege privilege : Privilege.values())
            assertFalse(Labels.of(privilege).isBlank());
        for (DocumentState state : DocumentState.values())
            assertFalse(Labels.of(state).isBlank());
        List<String> told = DocumentWords.problems(Arrays.asList(DocumentProblem.values()));
        assertEquals(DocumentProblem.values().length, told.stream().distinct().count());
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-14, 14 Mar 2019",
        "2019-09, Sep 2019",
        "2019, 2019",
        "~2019, about 2019",
        "2019-03-01/2019-04-30, 1 Mar 2019 – 30 Apr 2019"
    })
    void aDateIsWrittenAsExactlyAsItIsKnown(String text, String words) {
        assertEquals(words, DocumentWords.date(PartialDate.parse(text)));
    }
}
