// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.WorkOnClaims;
import org.explant.document.DocumentRows;
import org.explant.monitoring.guidance.Frequency;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.GuidanceText;
import org.explant.monitoring.guidance.GuidanceWriting;
import org.explant.shared.TestEntities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a draft to what the engine uses, and back, on a real database. */
class EditionQueriesTest {
    private static final String ALERT = "MDA/2017/018";

    private static TestEntities entities;
    private static AccountId writer;
    private static AccountId partner;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        writer = DocumentRows.account(entities.database());
        partner = DocumentRows.account(entities.database());
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static GuidanceText shipped() {
        return GuidanceWriting.of(GuidanceLibrary.shipped().version(ALERT).orElseThrow());
    }

    private static DraftId released(String frequency) {
        return entities.in(em -> {
            var draft = new GuidanceDraft(ALERT, ALERT, WorkOnClaims.stamp(writer));
            var first = draft.become(shipped().written(), "copied", WorkOnClaims.stamp(writer));
            var changed = shipped().with("row T5", "frequency", frequency + " | READ | its appendix");
            var second = draft.become(changed.written(), "read in full", WorkOnClaims.stamp(writer));
            em.persist(draft);
            em.persist(first);
            em.persist(second);
            draft.askForRelease(WorkOnClaims.stamp(writer));
            em.flush();
            em.persist(draft.release(false, WorkOnClaims.stamp(partner)));
            return draft.draftId();
        });
    }

    private static Frequency inForce() {
        return entities.in(em -> new GuidanceInForce(new EditionQueries_(em), new LibraryCache())
                .library()
                .version(ALERT)
                .orElseThrow()
                .row("T5")
                .orElseThrow()
                .frequency()
                .value());
    }

    @Test
    void whatIsReleasedCountsUntilItIsWithdrawn() {
        var before = inForce();
        long number = entities.in(em -> new EditionQueries_(em).number());
        var draft = released("every 2");
        assertEquals(Frequency.of("every 2"), inForce());
        var editions = entities.in(em -> new EditionQueries_(em).editions(draft.value()));
        assertEquals(2, editions.size());
        assertEquals(
                1,
                GuidanceText.of(editions.getLast().content())
                        .to(GuidanceText.of(editions.getFirst().content()))
                        .size());
        var line = entities.in(em -> new EditionQueries_(em).draft(draft)).orElseThrow();
        assertEquals(DraftState.RELEASED, line.state());
        entities.run(em -> {
            var queries = new EditionQueries_(em);
            var release = em.find(
                    GuidanceRelease.class, queries.release(draft).orElseThrow().releaseId());
            release.askForWithdrawal("misread", WorkOnClaims.stamp(partner));
            release.withdraw(WorkOnClaims.stamp(writer));
        });
        assertEquals(before, inForce());
        long after = entities.in(em -> new EditionQueries_(em).number());
        assertEquals(number + 2, after);
        var kept = entities.in(em -> new EditionQueries_(em).releases()).getFirst();
        assertTrue(!kept.stands() && "misread".equals(kept.withdrawalReason()));
    }

    @Test
    void handsAreCounted() {
        var draft = released("every 3");
        long own = entities.in(em -> new EditionQueries_(em).editionsBy(draft.value(), writer));
        assertEquals(2, own);
        long others = entities.in(em -> new EditionQueries_(em).editionsBy(draft.value(), partner));
        assertEquals(0, others);
        assertTrue(entities.in(em -> new EditionQueries_(em).drafts()).size() > 0);
    }

    @Test
    void theDatabaseItselfWantsTwoPeople() {
        var draft = UUID.randomUUID();
        var database = entities.database().asOwner();
        DocumentRows.run(
                database,
                "insert into guidance_draft (draft_id, version, edition, reference, state, begun_by, begun_at)"
                        + " values (?, 0, 1, 'X', 'OPEN', ?, now())",
                draft,
                writer.value());
        DocumentRows.run(
                database,
                "insert into guidance_draft_edition values (?, 1, 'x', 'y', ?, now())",
                draft,
                writer.value());
        assertThrows(
                IllegalStateException.class,
                () -> DocumentRows.run(
                        database,
                        "insert into guidance_release (draft_id, edition, reference, asked_by, released_by, released_at)"
                                + " values (?, 1, 'X', ?, ?, now())",
                        draft,
                        writer.value(),
                        writer.value()));
    }
}
