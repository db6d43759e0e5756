// SPDX-License-Identifier: Apache-2.0
package org.explant.search.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

/** What cannot be searched is listed for those who may see it. */
class GapQueriesTest {
    @Test
    void documentsThatAreNotWhollySearchableAreListedUnderTheWall() {
        try (var entities = new TestEntities()) {
            var database = entities.database();
            var inside = DocumentRows.account(database);
            var outside = DocumentRows.account(database);
            var walled = DocumentRows.claim(database, inside, inside);
            var waiting = DocumentRows.document(database, walled, inside);
            var whole = DocumentRows.document(database, walled, inside);
            DocumentRows.run(
                    database.asOwner(),
                    "update document set state = 'SEARCHABLE' where document_id = ?",
                    whole.value());
            var listed = unread(entities, walled, inside);
            assertEquals(
                    List.of(waiting),
                    listed.stream().map(UnreadDocument::document).toList());
            assertEquals("RECEIVED", listed.getFirst().whole().state());
            assertEquals(List.of(), unread(entities, walled, outside));
        }
    }

    private static List<UnreadDocument> unread(TestEntities entities, ClaimId claim, AccountId reader) {
        return entities.in(em -> new GapQueries_(em).unread(false, claim, reader, Page.first(10)));
    }
}
