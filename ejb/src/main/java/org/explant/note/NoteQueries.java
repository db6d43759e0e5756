// SPDX-License-Identifier: Apache-2.0
package org.explant.note;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Wall;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of notes. What a person asks passes the wall of the claim. */
interface NoteQueries {
    String LINE = """
            select new NoteLine(n.noteId.value, n.kind, e.editionId.edition, n.editions, e.text, e.happenedOn, e.privileged,
                e.attendedBy, e.manner, e.units, e.writtenOn, e.writtenAt, a.fullName, e.reason)
            from NoteEdition e
            join FileNote n on n.noteId.value = e.editionId.note
            join Claim c on c.claimId = n.claim
            join Account a on a.accountId = e.writtenBy
            """;

    EntityManager entityManager();

    @HQL(LINE + "where n.claim = :claim and e.editionId.edition = n.editions and " + Wall.VISIBLE
            + " order by e.happenedOn desc, e.writtenAt desc, n.noteId.value")
    List<NoteLine> lines(ClaimId claim, AccountId reader, Page page);

    @HQL("select count(n) from FileNote n join Claim c on c.claimId = n.claim where n.claim = :claim and "
            + Wall.VISIBLE)
    long notes(ClaimId claim, AccountId reader);

    @HQL(LINE + "where n.noteId = :note and " + Wall.VISIBLE + " order by e.editionId.edition desc")
    List<NoteLine> editions(NoteId note, AccountId reader);

    @HQL("select c.claimId from FileNote n join Claim c on c.claimId = n.claim where n.noteId = :note and "
            + Wall.VISIBLE)
    Optional<ClaimId> claimOf(NoteId note, AccountId reader);

    /** Of a note that has passed the wall. */
    @HQL("select c.reference from FileNote n join Claim c on c.claimId = n.claim where n.noteId = :note")
    ClaimReference reference(NoteId note);

    /** Of a claim that has passed the wall. */
    @HQL(LINE + "where e.claim = :claim order by e.writtenOn desc, e.writtenAt desc, e.editionId.edition desc")
    List<NoteLine> written(ClaimId claim, Page page);

    /** Of a claim that has passed the wall. */
    @HQL("select count(e) from NoteEdition e where e.claim = :claim")
    long number(ClaimId claim);
}
