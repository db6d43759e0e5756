// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.WorkOnClaims;
import org.explant.document.DocumentId;
import org.explant.document.DocumentRead;
import org.explant.document.DocumentRows;
import org.explant.records.PageCandidates;
import org.explant.records.label.DeviceNames;
import org.explant.shared.TestEntities;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SuggestionQueriesTest {
    private static TestEntities entities;
    private static AccountId inside;
    private static AccountId outside;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        inside = DocumentRows.account(entities.database());
        outside = DocumentRows.account(entities.database());
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static void read(DocumentId document, String... pages) {
        var found = IntStream.range(0, pages.length)
                .boxed()
                .flatMap(at -> PageCandidates.of(pages[at], DeviceNames.of(List.of(), List.of())).stream()
                        .map(each -> new PageSuggestion(document, at + 1, each, pages[at])))
                .toList();
        entities.run(em -> new SuggestionShelf(new SuggestionQueries_(em)).replace(document, found));
    }

    private static List<SuggestionLine> ofClaim(ClaimId claim, SuggestionState state, AccountId reader) {
        return entities.in(em -> new SuggestionQueries_(em)
                .ofClaim(claim, state, reader, Page.first(50)).stream()
                        .map(SuggestionRow::line)
                        .toList());
    }

    private static void reject(SuggestionId which, AccountId by) {
        entities.run(em -> new SuggestionQueries_(em)
                .suggestion(which, by)
                .orElseThrow()
                .suggestion()
                .reject(WorkOnClaims.stamp(by)));
    }

    @Test
    void readAgainADocumentLosesOnlyWhatNobodyJudged() {
        var claim = WorkOnClaims.claim(entities.database().asOwner(), "Ashworth", inside);
        var document = DocumentRows.document(entities.database(), claim, inside);
        read(document, "Cobalt 152 nmol/L", "Oxford Hip Score 31/48 and cobalt 96 nmol/L");
        var first = ofClaim(claim, SuggestionState.WAITING, inside);
        assertEquals(List.of(1, 2, 2), first.stream().map(SuggestionLine::page).toList());
        assertEquals(List.of("Cobalt", "152", "nmol/L"), first.getFirst().printed());
        reject(first.getFirst().suggestionId(), inside);
        read(document, "  Cobalt 152 nmol/L", "nothing");
        assertEquals(List.of(), ofClaim(claim, SuggestionState.WAITING, inside), "what was judged is not asked again");
        assertEquals(
                first.getFirst().suggestionId(),
                ofClaim(claim, SuggestionState.REJECTED, inside).getFirst().suggestionId());
        read(document, "Cobalt 152 nmol/L, chromium 90 nmol/L");
        assertEquals(1, ofClaim(claim, SuggestionState.WAITING, inside).size());
        long number = entities.in(em -> new SuggestionQueries_(em).number(claim, SuggestionState.WAITING, inside));
        assertEquals(1, number);
    }

    @Test
    void theSecondOfTwoWhoJudgeIsTold() {
        var claim = WorkOnClaims.claim(entities.database().asOwner(), "Blake", inside);
        var document = DocumentRows.document(entities.database(), claim, inside);
        read(document, "Cobalt 152 nmol/L");
        var which = ofClaim(claim, SuggestionState.WAITING, inside).getFirst().suggestionId();
        reject(which, inside);
        assertThrows(SuggestionJudgedMeanwhile.class, () -> reject(which, inside));
        assertThrows(
                PersistenceException.class,
                () -> entities.run(em ->
                        em.createNativeQuery("delete from page_suggestion").executeUpdate()),
                "and what was judged is never deleted");
    }

    @Test
    void behindTheWallThereAreNone() {
        var claim = WorkOnClaims.claim(entities.database().asOwner(), "Clegg", inside, inside);
        var document = DocumentRows.document(entities.database(), claim, inside);
        read(document, "Cobalt 152 nmol/L");
        var which = ofClaim(claim, SuggestionState.WAITING, inside).getFirst().suggestionId();
        assertEquals(List.of(), ofClaim(claim, SuggestionState.WAITING, outside));
        boolean hidden = entities.in(em -> new SuggestionQueries_(em)
                        .suggestion(which, outside)
                        .isEmpty()
                && new SuggestionQueries_(em).ofPage(document, 1, outside).isEmpty());
        assertTrue(hidden);
        long number = entities.in(em -> new SuggestionQueries_(em).number(claim, SuggestionState.WAITING, outside));
        assertEquals(0, number);
        int page = entities.in(
                em -> new SuggestionQueries_(em).ofPage(document, 1, inside).size());
        assertEquals(1, page);
    }

    @Test
    void aReadingIsRememberedOnceHoweverOftenItIsTold() {
        var claim = WorkOnClaims.claim(entities.database().asOwner(), "Dunn", inside);
        var document = DocumentRows.document(entities.database(), claim, inside);
        var clock = Clock.fixed(WorkOnClaims.NOW, ZoneOffset.UTC);
        for (int time = 0; time < 2; time++)
            entities.run(
                    em -> new ExtractionBacklog(new SuggestionQueries_(em), clock).note(new DocumentRead(document)));
        var due = entities.in(em -> new SuggestionQueries_(em).due(WorkOnClaims.NOW, Page.first(5)));
        assertEquals(List.of(document.value()), due);
        entities.run(em -> em.find(PendingExtraction.class, document.value()).later(WorkOnClaims.NOW.plusSeconds(60)));
        assertEquals(List.of(), entities.in(em -> new SuggestionQueries_(em).due(WorkOnClaims.NOW, Page.first(5))));
    }
}
