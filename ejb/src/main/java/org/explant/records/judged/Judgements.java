// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.citation.PageCitation;
import org.explant.claim.ClaimReference;
import org.explant.claim.FileTrail;
import org.explant.claim.Walls;
import org.explant.document.DocumentId;
import org.explant.monitoring.observation.NewObservation;
import org.explant.monitoring.observation.ObservationId;
import org.explant.monitoring.observation.ObservationOrigin;
import org.explant.monitoring.observation.Observations;
import org.explant.shared.NotFound;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Suggestions accepted, put right, rejected: nothing found on a page counts anywhere before a person has said so. */
@Stateless
@RolesAllowed(Permission.EDITS_CLAIMS)
public class Judgements {
    @Inject
    private SuggestionQueries queries;

    @Inject
    private Observations observations;

    @Inject
    private Walls walls;

    @Inject
    private FileTrail trail;

    /**
     * Takes it for true as it stands. A result, a finding or a score becomes an entry of the monitoring history with its
     * page cited; an operation or a label is marked, for the ledger is written by its own form.
     *
     * @throws SuggestionIncomplete where the page does not say all that an entry needs
     */
    public Optional<ObservationId> accept(@NotNull SuggestionId which) {
        var row = take(which);
        return accept(row, draft(row).map(SuggestionDraft::complete).orElse(null));
    }

    /** Takes it for true as a person put it right. */
    public Optional<ObservationId> correct(@NotNull SuggestionId which, @NotNull @Valid NewObservation wanted) {
        var row = take(which);
        if (draft(row).isEmpty()) throw new NotFound();
        return accept(row, wanted);
    }

    /** It is none. */
    public void reject(@NotNull SuggestionId which) {
        var row = take(which);
        row.suggestion().reject(trail.stamp());
        told(row);
    }

    /** One, for whoever judges it. */
    @RolesAllowed(Permission.OPENS_DOCUMENTS)
    public SuggestionLine suggestion(@NotNull SuggestionId which) {
        return row(which).line();
    }

    /** What it would be in the monitoring history, as far as the page says it. */
    @RolesAllowed(Permission.OPENS_DOCUMENTS)
    public Optional<SuggestionDraft> draft(@NotNull SuggestionId which) {
        return draft(row(which));
    }

    /** Those of a claim in one state, document by document. */
    @RolesAllowed(Permission.OPENS_DOCUMENTS)
    public Slice<SuggestionLine> ofClaim(
            @NotNull ClaimReference reference, @NotNull SuggestionState state, @NotNull SliceRequest wanted) {
        var claim = walls.open(reference);
        var reader = trail.reader();
        var page = Page.page(wanted.size(), wanted.first() / wanted.size());
        trail.seen(claim, "suggestions");
        var lines = queries.ofClaim(claim, state, reader, page).stream()
                .map(SuggestionRow::line)
                .toList();
        return new Slice<>(queries.number(claim, state, reader), lines);
    }

    /** Those of a page, in its order; whoever shows the page has written the look at it down. */
    @RolesAllowed(Permission.OPENS_DOCUMENTS)
    public List<SuggestionLine> ofPage(@NotNull DocumentId document, int page) {
        return queries.ofPage(document, page, trail.reader()).stream()
                .map(SuggestionRow::line)
                .toList();
    }

    private Optional<ObservationId> accept(SuggestionRow row, @Nullable NewObservation wanted) {
        var suggestion = row.suggestion();
        var page = new PageCitation(suggestion.document(), suggestion.page());
        var became = wanted == null
                ? null
                : observations.record(row.claim(), ObservationOrigin.ACCEPTED_SUGGESTION, wanted, page);
        suggestion.accept(became, trail.stamp());
        told(row);
        return Optional.ofNullable(became);
    }

    /** Locked, so that of two who judge it the second is told. */
    private SuggestionRow take(SuggestionId which) {
        var row = row(which);
        queries.entityManager().refresh(row.suggestion(), LockModeType.PESSIMISTIC_WRITE);
        if (row.suggestion().isJudged()) throw new SuggestionJudgedMeanwhile();
        return row;
    }

    private SuggestionRow row(SuggestionId which) {
        return queries.suggestion(which, trail.reader()).orElseThrow(NotFound::new);
    }

    private static Optional<SuggestionDraft> draft(SuggestionRow row) {
        var suggestion = row.suggestion();
        return SuggestionDraft.of(suggestion.candidate().kind(), suggestion.keptParts());
    }

    private void told(SuggestionRow row) {
        var suggestion = row.suggestion();
        var facts = Map.of(
                "suggestion", suggestion.suggestionId().toString(),
                "kind", suggestion.candidate().kind().name(),
                "verdict", suggestion.state().name());
        trail.acted(
                Act.SUGGESTION_JUDGED,
                walls.open(row.claim()),
                suggestion.document().value(),
                facts);
    }
}
