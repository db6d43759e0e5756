// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tags and what they stand on: who put them, who took them off, and who may know. */
class CodingQueriesTest {
    private static final TagId LIABILITY = new TagId(UUID.fromString("7a600000-0000-4000-8000-000000000003"));
    private static final String PUT = "insert into page_tag (page_tag_id, document_id, page, tag_id, put_by, put_at)"
            + " values (gen_random_uuid(), ?, ?, ?, ?, now())";

    private static TestEntities entities;
    private static AccountId inside;
    private static AccountId outside;
    private static ClaimId walled;
    private static DocumentId document;

    @BeforeAll
    static void fill() {
        entities = new TestEntities();
        inside = DocumentRows.account(entities.database());
        outside = DocumentRows.account(entities.database());
        walled = DocumentRows.claim(entities.database(), inside, inside);
        document = DocumentRows.document(entities.database(), walled, inside);
        owner("update document set pages = 7 where document_id = ?", document.value());
        owner(PUT, document.value(), 3, LIABILITY.value(), inside.value());
        owner(PUT, document.value(), 0, LIABILITY.value(), inside.value());
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static void owner(String sql, Object... values) {
        DocumentRows.run(entities.database().asOwner(), sql, values);
    }

    private static <T> T ask(Function<CodingQueries, T> question) {
        return entities.in(em -> question.apply(new CodingQueries_(em)));
    }

    private static <T> T tags(Function<TagQueries, T> question) {
        return entities.in(em -> question.apply(new TagQueries_(em)));
    }

    @Test
    void aTagIsReadWithItsPageAndWhoPutIt() {
        var lines = ask(q -> q.standing(walled, inside, Page.first(10)));
        assertEquals(List.of(0, 3), lines.stream().map(CodingLine::page).toList());
        assertEquals("Liability", lines.getLast().name());
        assertEquals("A Person", lines.getLast().putBy());
        assertEquals(2L, ask(q -> q.number(walled, inside)).longValue());
        assertEquals(2, ask(q -> q.ofDocument(walled, document, inside)).size());
        assertEquals(2, ask(q -> q.spots(Set.of(LIABILITY), inside)).size());
    }

    @Test
    void behindTheWallNothingIsTagged() {
        assertEquals(List.of(), ask(q -> q.standing(walled, outside, Page.first(10))));
        assertEquals(0L, ask(q -> q.number(walled, outside)).longValue());
        assertEquals(List.of(), ask(q -> q.ofDocument(walled, document, outside)));
        assertEquals(Optional.empty(), ask(q -> q.pages(document, walled, outside)));
        assertEquals(List.of(), ask(q -> q.places(Set.of(document), outside)));
        assertEquals(List.of(), ask(q -> q.spots(Set.of(LIABILITY), outside)));
        assertEquals(Optional.of(7), ask(q -> q.pages(document, walled, inside)));
        assertEquals(
                walled, ask(q -> q.places(Set.of(document), inside)).getFirst().claim());
    }

    @Test
    void onePageBearsATagOnceAndAgainAfterItWasTakenOff() {
        owner(PUT, document.value(), 5, LIABILITY.value(), inside.value());
        assertThrows(RuntimeException.class, () -> owner(PUT, document.value(), 5, LIABILITY.value(), inside.value()));
        owner(
                "update page_tag set taken_by = ?, taken_at = now() where document_id = ? and page = 5",
                inside.value(),
                document.value());
        owner(PUT, document.value(), 5, LIABILITY.value(), inside.value());
        var past = ask(q -> q.ofDocument(walled, document, inside)).stream()
                .filter(line -> line.page() == 5)
                .toList();
        assertEquals(2, past.size());
        assertEquals("A Person", past.getFirst().takenBy());
        owner("delete from page_tag where document_id = ? and page = 5", document.value());
    }

    @Test
    void theSixThatComeWithExplantStandInTheOrderOfTheirKeys() {
        var names = tags(TagQueries::lines).stream().limit(6).map(TagLine::name).toList();
        assertEquals(List.of("Relevant", "Privileged", "Liability", "Causation", "Quantum", "Limitation"), names);
        assertEquals("Relevant", tags(q -> q.alike("relevant", "")).getFirst().name());
        assertEquals("Privileged", tags(q -> q.alike("", "2")).getFirst().name());
        assertEquals(1, tags(q -> q.editions(LIABILITY.value())).size());
    }

    @Test
    void theSecondOfTwoEditorsIsShownHowTheTagStandsNow() {
        var tag = new Tag(new TagDetails("Lot cluster", "8", false));
        entities.run(em -> em.persist(tag));
        var key = new TagEdition.Key(tag.tagId().value(), 0);
        entities.run(em -> em.persist(new TagEdition(key, tag.line().details(), inside, Instant.now())));
        entities.run(em -> assertTrue(em.find(Tag.class, tag.tagId()).change(0, new TagDetails("Batch", "8", false))));
        entities.run(em -> {
            var held = em.find(Tag.class, tag.tagId());
            assertFalse(held.change(1, new TagDetails("Batch", "8", false)));
            var late =
                    assertThrows(TagChangedMeanwhile.class, () -> held.change(0, new TagDetails("Lot", null, false)));
            assertEquals("Batch", late.present().name());
        });
    }
}
