// SPDX-License-Identifier: Apache-2.0
package org.explant.web.closing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.explant.claim.ClaimReference;
import org.explant.claim.Claims;
import org.explant.claim.Outcome;
import org.explant.claim.OutcomeReason;
import org.explant.claim.Stage;
import org.explant.claim.StageLine;
import org.explant.closing.ClosingSheet;
import org.explant.closing.Closings;
import org.explant.closing.Closure;
import org.explant.closing.OpenMatter;
import org.explant.closing.TickState;
import org.explant.closing.TickedMeanwhile;
import org.explant.web.Sentences;
import org.explant.web.ui.Labels;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Closes a claim by its checklist, and reopens it. */
@Named("closing")
@ViewScoped
public class ClosingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Closings closings;

    @Inject
    private transient Claims claims;

    private @Nullable String ref;
    private Stage stage = Stage.ENQUIRY;
    private List<TickInput> inputs = List.of();
    private @Nullable Outcome outcome;
    private @Nullable OutcomeReason code;
    private @Nullable LocalDate on;
    private @Nullable String reason;
    private @Nullable Stage to;
    private transient @Nullable ClosingSheet sheet;

    public void load() {
        stage = claims.summary(reference()).stage();
        sheet = closings.sheet(reference());
        inputs = sheet.lines().stream().map(TickInput::new).toList();
    }

    /** Line by line; where somebody else was faster, both words are shown and saving again puts these upon theirs. */
    public @Nullable String tick() {
        try {
            for (TickInput input : inputs) if (input.isChanged()) closings.tick(reference(), input.tick());
        } catch (TickedMeanwhile meanwhile) {
            Notices.refused(Sentences.of(meanwhile));
            return beside();
        }
        Notices.done("closing.ticked");
        return again();
    }

    private @Nullable String beside() {
        var now = closings.sheet(reference());
        var typed = inputs.stream().collect(Collectors.toMap(TickInput::item, Function.identity()));
        inputs = now.lines().stream()
                .map(line -> Optional.ofNullable(typed.get(line.item()))
                        .map(input -> input.upon(line))
                        .orElseGet(() -> new TickInput(line)))
                .toList();
        sheet = now;
        return null;
    }

    public String close() {
        var wanted = new Closure(
                stage, on, Objects.requireNonNull(outcome), Objects.requireNonNull(code), reason == null ? "" : reason);
        closings.close(reference(), wanted);
        Notices.done("closing.closed");
        return again();
    }

    public String reopen() {
        closings.reopen(reference(), Objects.requireNonNull(to), reason == null ? "" : reason);
        Notices.done("closing.reopened", Labels.of(to));
        return "/claim.xhtml?faces-redirect=true&ref=" + reference();
    }

    private String again() {
        return "/claim-close.xhtml?faces-redirect=true&ref=" + reference();
    }

    private ClaimReference reference() {
        return new ClaimReference(ref == null ? "" : ref);
    }

    /** Where an open matter is settled. */
    public String way(OpenMatter matter) {
        return switch (matter.kind()) {
            case UNDERTAKING -> "/claim-undertaking.xhtml?undertaking=" + matter.id();
            case EXPLANT -> "/claim-custody.xhtml?ref=" + reference();
            case KEY_DATE -> "/claim-date.xhtml?date=" + matter.id();
            case TASK -> "/claim-task.xhtml?task=" + matter.id();
        };
    }

    /** Whether the claim is still fought over. */
    public boolean isLive() {
        return StageLine.isLive(stage);
    }

    public boolean isClosed() {
        return stage == Stage.CLOSED;
    }

    /** Where a closed claim can be taken back to. */
    public List<Stage> getTargets() {
        return StageLine.after(stage).stream().filter(StageLine::isLive).toList();
    }

    public TickState[] getStates() {
        return TickState.values();
    }

    public OutcomeReason[] getCodes() {
        return OutcomeReason.values();
    }

    public List<TickInput> getInputs() {
        return inputs;
    }

    public @Nullable ClosingSheet getSheet() {
        return sheet;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String typed) {
        ref = typed;
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable Outcome typed) {
        outcome = typed;
    }

    public @Nullable OutcomeReason getCode() {
        return code;
    }

    public void setCode(@Nullable OutcomeReason typed) {
        code = typed;
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

    public @Nullable Stage getTo() {
        return to;
    }

    public void setTo(@Nullable Stage typed) {
        to = typed;
    }
}
