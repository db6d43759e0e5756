// SPDX-License-Identifier: Apache-2.0
package org.explant.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.Assignees;
import org.explant.claim.ClaimId;
import org.explant.claim.FileTrail;
import org.explant.claim.OnThisClaim;
import org.explant.claim.Stamp;
import org.explant.shared.NotFound;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** The reviews of claim files, and what they ask to be put right. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class FileReviews {
    private static final int ALL = 500;

    @Inject
    private ReviewQueries queries;

    @Inject
    private Assignees assignees;

    @Inject
    private FileTrail trail;

    /** The reviews of a claim's file, the latest first. */
    @OnThisClaim
    public List<ReviewSheet> sheets(@NotNull ClaimId claim) {
        trail.seen(claim, "reviews");
        var actions =
                queries.actions(claim, trail.reader()).stream().collect(Collectors.groupingBy(ActionLine::reviewId));
        return queries.lines(claim, trail.reader(), Page.first(ALL)).stream()
                .map(line -> new ReviewSheet(line, actions.getOrDefault(line.reviewId(), List.of())))
                .toList();
    }

    @OnThisClaim
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public UUID record(@NotNull ClaimId claim, @NotNull @Valid NewReview wanted) {
        var review = stored(claim, wanted, trail.stamp());
        var facts = Map.of("actions", Integer.toString(wanted.actions().size()));
        trail.acted(Act.FILE_REVIEWED, claim, review, facts);
        return review;
    }

    /** Brings in a review that was recorded elsewhere, by whom and when. */
    @OnThisClaim
    @RolesAllowed(Permission.SYSTEM)
    public UUID bringIn(@NotNull ClaimId claim, @NotNull @Valid NewReview wanted, @NotNull Stamp stamp) {
        return stored(claim, wanted, stamp);
    }

    /** What a review asked for has been put right. */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void finish(@NotNull ActionId action, @Nullable @Size(max = 500) String note) {
        var taken = queries.action(action, trail.reader()).orElseThrow(NotFound::new);
        queries.entityManager().refresh(taken, LockModeType.PESSIMISTIC_WRITE);
        taken.finish(note == null || note.isBlank() ? null : note, trail.stamp());
        trail.acted(Act.FILE_REVIEWED, taken.claimId(), action.value(), Map.of("did", "ACTION_DONE"));
    }

    private UUID stored(ClaimId claim, NewReview wanted, Stamp stamp) {
        assignees.check(claim, wanted.reviewer());
        wanted.actions().forEach(action -> assignees.check(claim, action.owner()));
        var fresh = new FileReview(claim, wanted, stamp);
        queries.entityManager().persist(fresh);
        queries.entityManager().flush();
        int place = 0;
        for (NewAction action : wanted.actions()) queries.entityManager().persist(fresh.ask(action, place++));
        return fresh.reviewId();
    }
}
