// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DocumentTypeTest {
    @Test
    void everyTypeIsFoundByItsCode() {
        for (DocumentType type : DocumentType.values()) {
            assertEquals(type, DocumentType.ofCode(type.code()).orElseThrow());
        }
        assertEquals(DocumentType.REC_GP, DocumentType.ofCode(" rec-gp ").orElseThrow());
    }
}
