// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.monitoring.guidance.GuidanceText;
import org.explant.monitoring.guidance.GuidanceWriting;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Versions of the guidance while they are edited. Nothing that a draft says counts before it is released. */
@Stateless
@RolesAllowed(Permission.EDITS_GUIDANCE)
public class GuidanceDrafts {
    private static final int LONGEST = 200_000;

    @Inject
    private EditionQueries queries;

    @Inject
    private GuidanceInForce inForce;

    @Inject
    private DraftDesk desk;

    /**
     * One line of a draft as it is to stand.
     *
     * @param seen the edition the person saw
     * @param section {@code row T1}
     * @param line {@code frequency}
     * @param text {@code every 1 | READ | source}; null takes the line away
     */
    public record LineChange(
            int seen,
            @NotBlank String section,
            @NotBlank String line,
            @Nullable @Size(max = 2000) String text,
            @NotNull @Size(max = 500) String reason) {}

    /** Every draft there was, the latest first. */
    @RolesAllowed(Permission.READS_CLAIMS)
    public List<DraftLine> lines() {
        return queries.drafts();
    }

    /** One with what it says and how it came to say it. */
    @RolesAllowed(Permission.READS_CLAIMS)
    public DraftSheet sheet(@NotNull DraftId which) {
        var line = queries.draft(which).orElseThrow(NotFound::new);
        var editions = queries.editions(which.value());
        var text = GuidanceText.of(editions.getFirst().content());
        var first = GuidanceText.of(editions.getLast().content());
        desk.noted(Act.GUIDANCE_DRAFT_VIEWED, which, line.reference());
        return new DraftSheet(
                line,
                text,
                desk.readable(text),
                first.to(text),
                editions,
                queries.release(which).orElse(null));
    }

    /** Begins a draft as a copy of a version in the list, whose place it takes once it is released. */
    public DraftId copy(@NotBlank String reference, @NotBlank @Size(max = 500) String reason) {
        var version = inForce.library().version(reference).orElseThrow(NotFound::new);
        return begun(new GuidanceDraft(reference, reference, desk.stamp()), GuidanceWriting.of(version), reason);
    }

    /**
     * Begins a version that there was not.
     *
     * @throws ReferenceTaken where a version of that reference is in the list
     */
    public DraftId begin(@NotBlank @Size(max = LONGEST) String text, @NotBlank @Size(max = 500) String reason) {
        var written = GuidanceText.of(text);
        var reference = written.version().reference();
        if (inForce.library().version(reference).isPresent()) throw new ReferenceTaken();
        return begun(new GuidanceDraft(reference, null, desk.stamp()), written, reason);
    }

    private DraftId begun(GuidanceDraft fresh, GuidanceText text, String reason) {
        var first = fresh.become(text.written(), reason, desk.stamp());
        desk.check(fresh, text);
        queries.entityManager().persist(fresh);
        queries.entityManager().persist(first);
        desk.noted(Act.GUIDANCE_DRAFT_CHANGED, fresh.draftId(), fresh.reference());
        return fresh.draftId();
    }

    /** @throws DraftChangedMeanwhile where somebody else was faster; theirs comes with it */
    public void change(@NotNull DraftId which, @NotNull LineChange wanted) {
        var draft = desk.taken(which, wanted.seen());
        var text = desk.text(which).with(wanted.section(), wanted.line(), wanted.text());
        desk.keep(draft, text, wanted.reason());
    }

    /** Puts a whole text in the place of the one that was seen: rows come and go by it. */
    public void rewrite(
            @NotNull DraftId which, int seen, @NotBlank @Size(max = LONGEST) String text, @NotNull String reason) {
        desk.keep(desk.taken(which, seen), GuidanceText.of(text), reason);
    }

    /** It is given up; what it said stays. */
    public void drop(@NotNull DraftId which, int seen) {
        var draft = desk.taken(which, seen);
        draft.drop();
        desk.noted(Act.GUIDANCE_DRAFT_CHANGED, which, draft.reference());
    }

    /**
     * Asks that another person release it.
     *
     * @throws NothingChanged where it says what the version in the list says
     */
    public void ask(@NotNull DraftId which, int seen) {
        var draft = desk.taken(which, seen);
        var version = desk.check(draft, desk.text(which));
        if (inForce.library().version(draft.reference()).filter(version::equals).isPresent())
            throw new NothingChanged();
        draft.askForRelease(desk.stamp());
        desk.noted(Act.GUIDANCE_DRAFT_CHANGED, which, draft.reference());
    }
}
