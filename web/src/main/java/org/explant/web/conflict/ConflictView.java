// SPDX-License-Identifier: Apache-2.0
package org.explant.web.conflict;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.conflict.CheckSheet;
import org.explant.conflict.ConflictChecks;
import org.explant.conflict.ConflictOutcome;
import org.explant.conflict.ConflictState;
import org.explant.conflict.MatchLine;
import org.explant.conflict.NewDecision;
import org.explant.shared.NotFound;
import org.explant.web.ui.Labels;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One check: what was found, and what is made of it. */
@Named("conflict")
@ViewScoped
public class ConflictView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConflictChecks checks;

    @Inject
    private transient CurrentReader reader;

    private @Nullable String asked;
    private @Nullable ConflictOutcome outcome;
    private @Nullable String reason;
    private transient @Nullable CheckSheet sheet;

    public void load() {
        sheet = checks.sheet(id());
    }

    public String decide() {
        checks.decide(id(), new NewDecision(Objects.requireNonNull(outcome), Objects.requireNonNullElse(reason, "")));
        Notices.done("conflict.decided", Labels.of(outcome));
        return "/conflict.xhtml?faces-redirect=true&id=" + id();
    }

    /** Whether the reader may decide this one. */
    public boolean isMine() {
        return reader.may(Permission.DECIDES_CONFLICTS)
                || reader.may(Permission.EDITS_CLAIMS) && sheet != null && !sheet.refer();
    }

    /** A waiver is for whoever decides conflicts. */
    public List<ConflictOutcome> getOutcomes() {
        return reader.may(Permission.DECIDES_CONFLICTS)
                ? List.of(ConflictOutcome.values())
                : List.of(ConflictOutcome.CLEAR, ConflictOutcome.CONFLICT);
    }

    /** Why somebody is held to be alike, in words. */
    public String reasons(MatchLine match) {
        return match.reasons().stream().map(Labels::of).collect(Collectors.joining(", "));
    }

    /** The look of a state. */
    public String kind(ConflictState state) {
        return switch (state) {
            case NOTHING_FOUND, CLEAR -> "ok";
            case OPEN, WAIVED -> "attention";
            case CONFLICT -> "problem";
        };
    }

    private UUID id() {
        try {
            return UUID.fromString(asked == null ? "" : asked);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public @Nullable CheckSheet getSheet() {
        return sheet;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String id) {
        asked = id;
    }

    public @Nullable ConflictOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable ConflictOutcome chosen) {
        outcome = chosen;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
