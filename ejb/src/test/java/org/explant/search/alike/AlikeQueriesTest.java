// SPDX-License-Identifier: Apache-2.0
package org.explant.search.alike;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.Test;

/** What is alike is named for those who may see it. */
class AlikeQueriesTest {
    @Test
    void documentsAreNamedUnderTheWall() {
        try (var entities = new TestEntities()) {
            var database = entities.database();
            var inside = DocumentRows.account(database);
            var outside = DocumentRows.account(database);
            var walled = DocumentRows.claim(database, inside, inside);
            var document = DocumentRows.document(database, walled, inside);
            var named = entities.in(em -> new AlikeQueries_(em).documents(Set.of(document), inside));
            assertEquals(walled, named.getFirst().claimId());
            assertEquals(37, named.getFirst().page(3, 37).percent());
            assertEquals(List.of(), entities.in(em -> new AlikeQueries_(em).documents(Set.of(document), outside)));
        }
    }
}
