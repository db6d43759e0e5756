// SPDX-License-Identifier: Apache-2.0
package org.explant.web.screening;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.explant.claim.ClaimReference;
import org.explant.claim.ClaimSummary;
import org.explant.claim.Claims;
import org.explant.claim.OutcomeReason;
import org.explant.claim.Stage;
import org.explant.screening.Acceptance;
import org.explant.screening.Answer;
import org.explant.screening.AnsweredMeanwhile;
import org.explant.screening.Question;
import org.explant.screening.Rejection;
import org.explant.screening.ScreeningSheet;
import org.explant.screening.Screenings;
import org.explant.web.Sentences;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** The screening sheet of an enquiry: answered, then decided; printed as it stands. */
@Named("screening")
@ViewScoped
public class ScreeningView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Screenings screenings;

    @Inject
    private transient Claims claims;

    private @Nullable String ref;
    private List<AnswerInput> inputs = List.of();
    private boolean open;
    private @Nullable String acceptReason;
    private @Nullable OutcomeReason code;
    private @Nullable LocalDate warnedOn;
    private @Nullable String reason;
    private transient @Nullable ScreeningSheet sheet;
    private transient @Nullable ClaimSummary summary;

    public void load() {
        summary = claims.summary(reference());
        open = summary.stage() == Stage.ENQUIRY || summary.stage() == Stage.SCREENING;
        sheet = screenings.sheet(reference());
        var current = sheet.current();
        inputs = Arrays.stream(Question.values())
                .map(question -> new AnswerInput(question, current.get(question)))
                .toList();
    }

    public @Nullable String save() {
        var given = inputs.stream()
                .map(AnswerInput::given)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        try {
            if (!given.isEmpty()) screenings.answer(reference(), given);
        } catch (AnsweredMeanwhile meanwhile) {
            var current = screenings.sheet(reference()).current();
            inputs.forEach(input -> input.meet(current.get(input.getQuestion())));
            Notices.refused(Sentences.of(meanwhile));
            return null;
        }
        Notices.done("screening.saved");
        return "/claim-screening.xhtml?faces-redirect=true&ref=" + reference();
    }

    public String accept() {
        screenings.accept(reference(), new Acceptance(null, acceptReason));
        Notices.done("screening.accepted");
        return "/claim.xhtml?faces-redirect=true&ref=" + reference();
    }

    public String reject() {
        screenings.reject(
                reference(), new Rejection(null, Objects.requireNonNull(code), warnedOn, reason == null ? "" : reason));
        Notices.done("screening.rejected");
        return "/claim.xhtml?faces-redirect=true&ref=" + reference();
    }

    private ClaimReference reference() {
        return new ClaimReference(ref == null ? "" : ref);
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public OutcomeReason[] getCodes() {
        return OutcomeReason.values();
    }

    public List<AnswerInput> getInputs() {
        return inputs;
    }

    /** Whether the claim is still being screened. */
    public boolean isOpen() {
        return open;
    }

    public @Nullable ScreeningSheet getSheet() {
        return sheet;
    }

    public @Nullable ClaimSummary getSummary() {
        return summary;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String typed) {
        ref = typed;
    }

    public @Nullable String getAcceptReason() {
        return acceptReason;
    }

    public void setAcceptReason(@Nullable String typed) {
        acceptReason = typed;
    }

    public @Nullable OutcomeReason getCode() {
        return code;
    }

    public void setCode(@Nullable OutcomeReason typed) {
        code = typed;
    }

    public @Nullable LocalDate getWarnedOn() {
        return warnedOn;
    }

    public void setWarnedOn(@Nullable LocalDate typed) {
        warnedOn = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
