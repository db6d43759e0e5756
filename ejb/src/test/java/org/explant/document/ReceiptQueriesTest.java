// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.explant.shared.TestEntities;
import org.junit.jupiter.api.Test;

class ReceiptQueriesTest {
    @Test
    void aDocumentReceivedStandsOnTheTimeline() {
        try (var entities = new TestEntities()) {
            var earner = DocumentRows.account(entities.database());
            var claim = DocumentRows.claim(entities.database(), earner);
            DocumentRows.document(entities.database(), claim, earner);
            entities.run(em -> {
                var receipts = new ReceiptsOnTimeline(new ReceiptQueries_(em));
                assertEquals(1, receipts.number(claim));
                var event = receipts.newest(claim, 9).getFirst();
                assertEquals("document.received", event.what());
                assertEquals(DocumentType.UNSORTED, event.details().getFirst());
                assertEquals("A Person", event.by());
            });
        }
    }
}
