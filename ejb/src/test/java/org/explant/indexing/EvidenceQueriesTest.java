// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.explant.document.DocumentId;
import org.explant.document.DocumentRows;
import org.explant.document.DocumentType;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EvidenceQueriesTest {
    private static TestEntities entities;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void aDocumentIsLabelledByItsClaimItsTypeAndItsDays() {
        var database = entities.database();
        var reader = DocumentRows.account(database);
        var claim = DocumentRows.claim(database, reader);
        var document = DocumentRows.document(database, claim, reader);
        assertNull(labels(document).datedFrom());
        DocumentRows.run(
                database.asOwner(),
                "update document set type = 'REC_GP', dated_from = '2019-03-01', dated_to = '2019-03-31',"
                        + " date_precision = 'MONTH' where document_id = ?",
                document.value());
        var labels = labels(document);
        assertEquals(claim, labels.claim());
        assertNull(labels.claimant());
        assertEquals(DocumentType.REC_GP, labels.type());
        assertEquals(LocalDate.of(2019, 3, 1), labels.datedFrom());
        assertEquals(LocalDate.of(2019, 3, 31), labels.datedTo());
        assertEquals(List.of(document), entities.in(em -> new EvidenceQueries_(em).all()));
        assertTrue(entities.in(em -> new EvidenceQueries_(em).labels(DocumentId.fresh()))
                .isEmpty());
    }

    private static EvidenceLabels labels(DocumentId document) {
        return entities.in(em -> new EvidenceQueries_(em).labels(document)).orElseThrow();
    }
}
