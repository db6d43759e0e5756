// SPDX-License-Identifier: Apache-2.0
package org.explant.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.util.List;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.WorkOnClaims;
import org.explant.document.DocumentRows;
import org.explant.shared.TestEntities;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NoteQueriesTest {
    private static TestEntities entities;
    private static AccountId earner;
    private static AccountId outsider;

    @BeforeAll
    static void open() {
        entities = new TestEntities();
        earner = DocumentRows.account(entities.database());
        outsider = DocumentRows.account(entities.database());
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    private static NoteDetails said(String text) {
        return new NoteDetails(text, WorkOnClaims.TODAY, true, "Mrs Ashworth", Manner.TELEPHONE, 3);
    }

    private static NoteId written(ClaimId claim) {
        return entities.in(em -> {
            var note = new FileNote(claim, NoteKind.ATTENDANCE);
            var first = note.write(said("first"), null, WorkOnClaims.stamp(earner));
            em.persist(note);
            em.flush();
            em.persist(first);
            return note.noteId();
        });
    }

    @Test
    void aCorrectionIsOneMoreEditionAndTheEarlierOneStaysReadable() {
        var claim = DocumentRows.claim(entities.database(), earner);
        var id = written(claim);
        entities.run(em -> em.persist(
                em.find(FileNote.class, id).write(said("second"), "wrong name", WorkOnClaims.stamp(outsider))));
        var lines = entities.in(em -> new NoteQueries_(em).lines(claim, outsider, Page.first(9)));
        assertEquals(List.of("second"), lines.stream().map(NoteLine::text).toList());
        assertEquals(18, lines.getFirst().minutes());
        assertEquals(1L, entities.<Long>in(em -> new NoteQueries_(em).notes(claim, earner)));
        var editions = entities.in(em -> new NoteQueries_(em).editions(id, earner));
        assertEquals(
                List.of("second", "first"),
                editions.stream().map(NoteLine::text).toList());
        assertEquals("wrong name", editions.getFirst().reason());
        assertEquals(2L, entities.<Long>in(em -> new NoteQueries_(em).number(claim)));
        assertEquals(
                2,
                entities.in(em -> new NoteQueries_(em).written(claim, Page.first(9)))
                        .size());
    }

    @Test
    void behindTheWallThereIsNoNote() {
        var claim = DocumentRows.claim(entities.database(), earner, earner);
        var id = written(claim);
        assertEquals(List.of(), entities.in(em -> new NoteQueries_(em).lines(claim, outsider, Page.first(9))));
        assertEquals(0L, entities.<Long>in(em -> new NoteQueries_(em).notes(claim, outsider)));
        assertEquals(List.of(), entities.in(em -> new NoteQueries_(em).editions(id, outsider)));
        assertTrue(entities.in(em -> new NoteQueries_(em).claimOf(id, outsider)).isEmpty());
    }

    @Test
    void anAttendanceNoteSaysWhoHowAndHowLong() {
        var note = new FileNote(ClaimId.fresh(), NoteKind.ATTENDANCE);
        var stamp = WorkOnClaims.stamp(earner);
        assertThrows(
                AttendanceIncomplete.class,
                () -> note.write(NoteDetails.status("spoke to her", WorkOnClaims.TODAY), null, stamp));
        var tomorrow = NoteDetails.status("will speak to her", WorkOnClaims.TODAY.plusDays(1));
        assertThrows(NoteOfTheFuture.class, () -> new FileNote(ClaimId.fresh(), NoteKind.STATUS)
                .write(tomorrow, null, stamp));
    }

    @Test
    void theDatabaseItselfRefusesToForget() {
        written(DocumentRows.claim(entities.database(), earner));
        for (String statement : List.of(
                "delete from file_note_edition", "update file_note_edition set text = 'x'", "delete from file_note"))
            assertThrows(
                    PersistenceException.class,
                    () -> entities.run(em -> em.createNativeQuery(statement).executeUpdate()),
                    statement);
    }
}
