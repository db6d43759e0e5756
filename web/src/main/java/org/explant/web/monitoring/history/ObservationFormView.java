// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring.history;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.explant.citation.PageCitation;
import org.explant.citation.PagesAtHand;
import org.explant.claim.ClaimReference;
import org.explant.implant.construct.Side;
import org.explant.monitoring.observation.NewObservation;
import org.explant.monitoring.observation.ObservationChange;
import org.explant.monitoring.observation.ObservationChangedMeanwhile;
import org.explant.monitoring.observation.ObservationId;
import org.explant.monitoring.observation.ObservationLine;
import org.explant.monitoring.observation.Observations;
import org.explant.monitoring.observed.ObservationDetails;
import org.explant.monitoring.observed.ObservationField;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.monitoring.observed.Observed;
import org.explant.records.judged.Judgements;
import org.explant.records.judged.SuggestionDraft;
import org.explant.records.judged.SuggestionId;
import org.explant.records.judged.SuggestionLine;
import org.explant.shared.NotFound;
import org.explant.web.Sentences;
import org.explant.web.ui.Labels;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Records an observation, puts one right, withdraws one. */
@Named("observationForm")
@ViewScoped
public class ObservationFormView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is to be done with it. */
    public enum Deed {
        RECORD,
        CORRECT,
        WITHDRAW
    }

    @Inject
    private transient Observations observations;

    @Inject
    private transient PagesAtHand hand;

    @Inject
    private transient Judgements judgements;

    private @Nullable String ref;
    private @Nullable String kindName;
    private @Nullable String observation;
    private @Nullable String actName;
    private @Nullable String suggestion;
    private Deed act = Deed.RECORD;
    private ObservationKind kind = ObservationKind.BLOOD_METAL;
    private List<ObservationInput> inputs = List.of();
    private int seen;
    private @Nullable Side side;
    private @Nullable LocalDate on;
    private @Nullable String reason;
    private boolean citing = true;
    private transient List<ObservationLine> editions = List.of();
    private transient @Nullable Observed theirs;
    private boolean meanwhile;
    private transient @Nullable SuggestionLine suggested;

    public void load() {
        act = actName == null ? Deed.RECORD : code(Deed.class, actName);
        if (suggestion != null) {
            suggested(judgements.draft(suggestionId()).orElseThrow(NotFound::new));
            return;
        }
        if (act == Deed.RECORD) {
            kind = code(ObservationKind.class, Objects.requireNonNullElse(kindName, ""));
            inputs = ObservationInput.of(kind, null);
            return;
        }
        editions = observations.editions(reference(), id());
        var latest = editions.getFirst();
        kind = latest.observed().kind();
        inputs = ObservationInput.of(kind, latest.observed().details());
        seen = latest.edition();
        side = latest.observed().side();
        on = latest.observed().on();
    }

    /** What the page says is in the form already; the person adds what it does not say. */
    private void suggested(SuggestionDraft draft) {
        suggested = judgements.suggestion(suggestionId());
        kind = draft.kind();
        inputs = ObservationInput.of(kind, new ObservationDetails(draft.details()));
        side = draft.side();
        on = draft.on();
    }

    /** One act, whichever was asked for; the form stays filled where somebody else was faster. */
    public @Nullable String save() {
        try {
            switch (act) {
                case RECORD -> record();
                case CORRECT -> observations.correct(reference(), id(), new ObservationChange(seen, typed(), words()));
                case WITHDRAW -> observations.withdraw(reference(), id(), seen, words());
            }
        } catch (ObservationChangedMeanwhile faster) {
            return beside(faster);
        }
        Notices.done("history.saved." + act.name(), Labels.of(kind));
        return "/claim-monitoring.xhtml?faces-redirect=true&ref=" + reference();
    }

    /** A suggestion put right is judged with it, and cites its own page. */
    private void record() {
        if (suggestion == null) observations.record(reference(), typed(), citing ? page() : null);
        else judgements.correct(suggestionId(), typed());
    }

    private SuggestionId suggestionId() {
        return new SuggestionId(id(suggestion));
    }

    /** Theirs is shown beside what was typed here; saving again puts this upon theirs. */
    private @Nullable String beside(ObservationChangedMeanwhile faster) {
        seen = faster.edition();
        theirs = faster.stored();
        meanwhile = true;
        editions = observations.editions(reference(), id());
        Notices.refused(Sentences.of(faster));
        return null;
    }

    private NewObservation typed() {
        var details = new EnumMap<ObservationField, String>(ObservationField.class);
        for (ObservationInput input : inputs) {
            var value = input.getValue();
            if (value != null && !value.isBlank()) details.put(input.field(), value);
        }
        return new NewObservation(kind, kind.isOfHip() ? side : null, Objects.requireNonNull(on), details);
    }

    /** The page at hand, where it is one of this claim. */
    private @Nullable PageCitation page() {
        return hand.atHand()
                .filter(each -> each.claim().equals(reference()))
                .map(each -> each.page())
                .orElse(null);
    }

    private String words() {
        return Objects.requireNonNullElse(reason, "");
    }

    private ObservationId id() {
        return new ObservationId(id(observation));
    }

    private static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(text, ""));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    private static <E extends Enum<E>> E code(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    private ClaimReference reference() {
        return new ClaimReference(Objects.requireNonNullElse(ref, ""));
    }

    /** Whether the fields are asked for. */
    public boolean isWhole() {
        return act != Deed.WITHDRAW;
    }

    /** The page a suggestion stands on, to be looked at beside the form; null without one. */
    public @Nullable SuggestionLine getSuggested() {
        return suggested;
    }

    public @Nullable String getSuggestion() {
        return suggestion;
    }

    public void setSuggestion(@Nullable String typed) {
        suggestion = typed == null || typed.isEmpty() ? null : typed;
    }

    public boolean isFirst() {
        return act == Deed.RECORD;
    }

    public Deed getAct() {
        return act;
    }

    public ObservationKind getKind() {
        return kind;
    }

    public List<ObservationInput> getInputs() {
        return inputs;
    }

    /** Every edition of it, the latest first; empty for a new one. */
    public List<ObservationLine> getEditions() {
        return editions;
    }

    /** What somebody else left while this form was open; null where they withdrew it. */
    public @Nullable Observed getTheirs() {
        return theirs;
    }

    public boolean isMeanwhile() {
        return meanwhile;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String typed) {
        ref = typed;
    }

    public @Nullable String getKindName() {
        return kindName;
    }

    public void setKindName(@Nullable String typed) {
        kindName = typed;
    }

    public @Nullable String getObservation() {
        return observation;
    }

    public void setObservation(@Nullable String typed) {
        observation = typed;
    }

    public @Nullable String getActName() {
        return actName;
    }

    public void setActName(@Nullable String typed) {
        actName = typed;
    }

    /** Of which hip; empty for none chosen. */
    public String getSideName() {
        return Objects.toString(side, "");
    }

    public void setSideName(@Nullable String typed) {
        side = typed == null || typed.isEmpty() ? null : code(Side.class, typed);
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

    public boolean isCiting() {
        return citing;
    }

    public void setCiting(boolean typed) {
        citing = typed;
    }
}
