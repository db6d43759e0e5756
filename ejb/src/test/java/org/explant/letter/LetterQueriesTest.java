// SPDX-License-Identifier: Apache-2.0
package org.explant.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.document.DocumentId;
import org.explant.document.DocumentRows;
import org.explant.group.GroupRows;
import org.explant.letter.FiledLetter.Written;
import org.explant.letter.docx.ADocx;
import org.explant.shared.TestEntities;
import org.explant.vault.StoredFile;
import org.explant.vault.WrappedKey;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LetterQueriesTest {
    private static final UUID LETTER = UUID.randomUUID();

    private static TestEntities entities;
    private static AccountId member;
    private static AccountId outsider;
    private static ClaimId hidden;
    private static DocumentId document;
    private static TemplateId template;

    @BeforeAll
    static void file() {
        entities = new TestEntities();
        var database = entities.database().asOwner();
        member = DocumentRows.account(database);
        outsider = DocumentRows.account(database);
        hidden = DocumentRows.claim(database, member, member);
        document = DocumentRows.document(database, hidden, member);
        entities.run(em -> {
            var kept = new KeptTemplate(GroupRows.stamp(member));
            em.persist(kept);
            em.persist(kept.become(content("Opening letter", true), GroupRows.stamp(member)));
            template = kept.templateId();
            em.flush();
            var stored = new StoredFile("0".repeat(32), "a".repeat(64), 1000, new WrappedKey("k1", "none"));
            em.persist(new FiledLetter(
                    LETTER, new Written(hidden, template, 1, document), stored, GroupRows.stamp(member)));
        });
        entities.run(em -> {
            var kept = em.find(KeptTemplate.class, template);
            em.persist(kept.become(content("First letter", false), GroupRows.stamp(member)));
        });
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static TemplateContent content(String name, boolean inUse) {
        return new TemplateContent(
                name, "a.docx", ADocx.of("{{today}}").file(), List.of("today", "claimant.name"), inUse);
    }

    @Test
    void theLatestEditionIsInForceAndEarlierOnesAreKept() {
        var now = entities.in(em -> new LetterQueries_(em).templates());
        assertEquals(
                List.of("First letter"), now.stream().map(TemplateLine::name).toList());
        assertEquals(List.of("today", "claimant.name"), now.getFirst().fields());
        assertFalse(now.getFirst().inUse());
        var editions = entities.in(em -> new LetterQueries_(em).editions(template));
        assertEquals(List.of(2, 1), editions.stream().map(TemplateLine::edition).toList());
        assertFalse(entities.in(em -> new LetterQueries_(em).inForce(template))
                .orElseThrow()
                .content()
                .inUse());
    }

    @Test
    void aLetterStandsBehindTheWallOfItsClaim() {
        var seen = entities.in(em -> new LetterQueries_(em).letters(hidden, member));
        assertEquals(
                List.of("Opening letter"),
                seen.stream().map(LetterLine::template).toList());
        assertEquals(document, seen.getFirst().document());
        assertEquals(List.of(), entities.in(em -> new LetterQueries_(em).letters(hidden, outsider)));
        assertTrue(
                entities.in(em -> new LetterQueries_(em).letter(LETTER, member)).isPresent());
        assertTrue(entities.in(em -> new LetterQueries_(em).letter(LETTER, outsider))
                .isEmpty());
    }

    @Test
    void theSystemKnowsWhatIsStored() {
        var names = List.of("0".repeat(32), "1".repeat(32));
        assertEquals(List.of("0".repeat(32)), entities.in(em -> new LetterQueries_(em).recorded(names)));
        assertEquals(
                1,
                entities.in(em -> new LetterQueries_(em).wrappedByOthers("k2", Page.first(10)))
                        .size());
        assertEquals(
                0,
                entities.in(em -> new LetterQueries_(em).wrappedByOthers("k1", Page.first(10)))
                        .size());
    }
}
