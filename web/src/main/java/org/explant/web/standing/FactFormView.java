// SPDX-License-Identifier: Apache-2.0
package org.explant.web.standing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.explant.claim.ClaimReference;
import org.explant.shared.NotFound;
import org.explant.standing.FactEnd;
import org.explant.standing.FactId;
import org.explant.standing.FactLine;
import org.explant.standing.FactReplacedMeanwhile;
import org.explant.standing.Facts;
import org.explant.standing.NewFact;
import org.explant.standing.Standings;
import org.explant.standing.fact.FactField;
import org.explant.standing.fact.FactKind;
import org.explant.web.Sentences;
import org.explant.web.ui.Labels;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Records a fact, corrects one, ends one, takes one back. */
@Named("factForm")
@ViewScoped
public class FactFormView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is to be done with it. */
    public enum Deed {
        RECORD,
        CORRECT,
        END,
        REMOVE
    }

    @Inject
    private transient Facts facts;

    @Inject
    private transient Standings standings;

    @Inject
    private transient FactInputs offered;

    private @Nullable String ref;
    private @Nullable String kindName;
    private @Nullable String fact;
    private @Nullable String actName;
    private FactKind kind = FactKind.STAY;
    private Deed act = Deed.RECORD;
    private List<FactInput> inputs = List.of();
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable String reason;
    private transient @Nullable FactLine theirs;

    public void load() {
        act = actName == null ? Deed.RECORD : code(Deed.class, actName);
        if (act == Deed.RECORD) {
            kind = code(FactKind.class, kindName == null ? "" : kindName);
            inputs = offered.of(reference(), kind, null);
            return;
        }
        var line = standings.fact(reference(), factId());
        kind = line.kind();
        inputs = offered.of(reference(), kind, line.details());
        from = line.period().from();
        to = act == Deed.END ? null : line.period().to();
    }

    /** One act, whichever was asked for; the form stays filled where somebody else was faster. */
    public @Nullable String save() {
        try {
            switch (act) {
                case RECORD -> facts.record(reference(), typed());
                case CORRECT -> facts.correct(reference(), factId(), typed());
                case END -> facts.end(reference(), factId(), new FactEnd(Objects.requireNonNull(to), words()));
                case REMOVE -> facts.remove(reference(), factId(), words());
            }
        } catch (FactReplacedMeanwhile meanwhile) {
            return beside(meanwhile);
        }
        Notices.done("standing.saved." + act.name(), Labels.of(kind));
        return "/claim-standing.xhtml?faces-redirect=true&ref=" + reference();
    }

    /** Theirs is shown beside what was typed here; saving again puts this upon theirs. */
    private @Nullable String beside(FactReplacedMeanwhile meanwhile) {
        theirs = standings.latest(reference(), factId());
        Notices.refused(Sentences.of(meanwhile));
        if (theirs != null) fact = theirs.factId().toString();
        return null;
    }

    private NewFact typed() {
        var details = new EnumMap<FactField, String>(FactField.class);
        for (FactInput input : inputs) {
            var value = input.getValue();
            if (value != null && !value.isBlank()) details.put(input.field(), value);
        }
        return new NewFact(kind, Objects.requireNonNull(from), to, details, words());
    }

    private String words() {
        return reason == null ? "" : reason;
    }

    private FactId factId() {
        try {
            return new FactId(UUID.fromString(fact == null ? "" : fact));
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
        return new ClaimReference(ref == null ? "" : ref);
    }

    /** Whether the details are asked for. */
    public boolean isWhole() {
        return act == Deed.RECORD || act == Deed.CORRECT;
    }

    /** Whether the last day is what is asked for. */
    public boolean isEnding() {
        return act == Deed.END;
    }

    public Deed getAct() {
        return act;
    }

    public FactKind getKind() {
        return kind;
    }

    public List<FactInput> getInputs() {
        return inputs;
    }

    public @Nullable FactLine getTheirs() {
        return theirs;
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

    public @Nullable String getFact() {
        return fact;
    }

    public void setFact(@Nullable String typed) {
        fact = typed;
    }

    public @Nullable String getActName() {
        return actName;
    }

    public void setActName(@Nullable String typed) {
        actName = typed;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate typed) {
        from = typed;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate typed) {
        to = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
