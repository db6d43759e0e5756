// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.explant.claim.ClaimReference;
import org.explant.claim.Claims;
import org.explant.claim.Move;
import org.explant.claim.Outcome;
import org.explant.claim.Stage;
import org.explant.claim.StageLine;
import org.explant.web.Sentences;
import org.explant.web.ui.Labels;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Moves a claim along its line; offers only where the line leads, and marks the ways back. */
@Named("claimMove")
@ViewScoped
public class ClaimMoveView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Claims claims;

    private @Nullable String ref;
    private Stage from = Stage.ENQUIRY;
    private @Nullable Stage to;
    private @Nullable LocalDate on;
    private @Nullable String reason;
    private @Nullable Outcome outcome;
    private @Nullable LocalDate limitationWarnedOn;

    public void load() {
        from = claims.summary(reference()).stage();
    }

    public String move() {
        claims.move(reference(), new Move(from, Objects.requireNonNull(to), on, reason, outcome, limitationWarnedOn));
        Notices.done("claim.moved", Labels.of(to));
        return "/claim.xhtml?faces-redirect=true&ref=" + reference();
    }

    /** Where the line leads from here: onward first, then back. A claim is closed by its checklist, on its own page. */
    public List<Stage> getPossible() {
        return StageLine.after(from).stream()
                .filter(to -> to != Stage.CLOSED || !StageLine.isLive(from))
                .sorted((one, other) -> Boolean.compare(isBack(one), isBack(other)))
                .toList();
    }

    /** The stage in words, a way back marked as one. */
    public String label(Stage stage) {
        return isBack(stage) ? Sentences.format("claim.move.back", Labels.of(stage)) : Labels.of(stage);
    }

    private boolean isBack(Stage stage) {
        return StageLine.isBackward(from, stage);
    }

    private ClaimReference reference() {
        return new ClaimReference(ref == null ? "" : ref);
    }

    public Stage getFrom() {
        return from;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String typed) {
        ref = typed;
    }

    public @Nullable Stage getTo() {
        return to;
    }

    public void setTo(@Nullable Stage typed) {
        to = typed;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate typed) {
        on = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable Outcome typed) {
        outcome = typed;
    }

    public @Nullable LocalDate getLimitationWarnedOn() {
        return limitationWarnedOn;
    }

    public void setLimitationWarnedOn(@Nullable LocalDate typed) {
        limitationWarnedOn = typed;
    }
}
