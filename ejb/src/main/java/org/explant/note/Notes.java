// SPDX-License-Identifier: Apache-2.0
package org.explant.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimId;
import org.explant.claim.FileTrail;
import org.explant.claim.OnThisClaim;
import org.explant.claim.Stamp;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.NotFound;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.hibernate.query.Page;

/** The notes on claim files: written, corrected, never deleted. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Notes {
    /** The one order notes have: the latest day first. */
    public static final String USUAL_ORDER = "happenedOn";

    @Inject
    private NoteQueries queries;

    @Inject
    private FileTrail trail;

    /** The notes on a claim as they read now. */
    @OnThisClaim
    public Slice<NoteLine> lines(@NotNull ClaimId claim, @NotNull SliceRequest wanted) {
        trail.seen(claim, "notes");
        return new Slice<>(queries.notes(claim, trail.reader()), queries.lines(claim, trail.reader(), page(wanted)));
    }

    /** One note with what it said before. */
    public NoteSheet sheet(@NotNull NoteId note) {
        var claim = queries.claimOf(note, trail.reader()).orElseThrow(NotFound::new);
        trail.seen(claim, "notes");
        return new NoteSheet(queries.reference(note), queries.editions(note, trail.reader()));
    }

    @OnThisClaim
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public NoteId write(@NotNull ClaimId claim, @NotNull @Valid NewNote wanted) {
        var note = stored(claim, wanted, trail.stamp());
        trail.acted(
                Act.NOTE_WRITTEN,
                claim,
                note.value(),
                Map.of("kind", wanted.kind().name()));
        return note;
    }

    /** Brings in a note that was written elsewhere, by whom and when. */
    @OnThisClaim
    @RolesAllowed(Permission.SYSTEM)
    public NoteId bringIn(@NotNull ClaimId claim, @NotNull @Valid NewNote wanted, @NotNull Stamp stamp) {
        return stored(claim, wanted, stamp);
    }

    /**
     * Says from now on something else; what it said stays readable.
     *
     * @throws NoteCorrectedMeanwhile with both sides when another was written since
     */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void correct(@NotNull NoteId note, @NotNull @Valid NoteCorrection wanted) {
        var claim = queries.claimOf(note, trail.reader()).orElseThrow(NotFound::new);
        var taken = queries.entityManager().find(FileNote.class, note, LockModeType.PESSIMISTIC_WRITE);
        if (taken.editions() != wanted.edition())
            throw new NoteCorrectedMeanwhile(taken.editions(), stored(note), wanted.details());
        queries.entityManager().persist(taken.write(wanted.details(), wanted.reason(), trail.stamp()));
        trail.acted(Act.NOTE_WRITTEN, claim, note.value(), Map.of("edition", Integer.toString(taken.editions())));
    }

    private NoteDetails stored(NoteId note) {
        return queries.editions(note, trail.reader()).getFirst().details();
    }

    private NoteId stored(ClaimId claim, NewNote wanted, Stamp stamp) {
        var fresh = new FileNote(claim, wanted.kind());
        var first = fresh.write(wanted.details(), null, stamp);
        queries.entityManager().persist(fresh);
        queries.entityManager().flush();
        queries.entityManager().persist(first);
        return fresh.noteId();
    }

    private static Page page(SliceRequest wanted) {
        if (wanted.first() % wanted.size() != 0) throw new NoSuchSlice();
        return Page.page(wanted.size(), wanted.first() / wanted.size());
    }
}
