// SPDX-License-Identifier: Apache-2.0
package org.explant.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.explant.access.AccountId;
import org.explant.access.CurrentReader;
import org.explant.claim.ClaimReference;
import org.explant.claim.Claims;
import org.explant.review.FileReviews;
import org.explant.review.NewReview;
import org.explant.web.Sentences;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Records a review of a file and what has to be put right. */
@Named("reviewView")
@ViewScoped
public class ReviewView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FileReviews reviews;

    @Inject
    private transient Claims claims;

    @Inject
    private transient CurrentReader reader;

    private @Nullable String ref;
    private @Nullable AccountId reviewer;
    private @Nullable LocalDate reviewedOn;
    private @Nullable String findings;
    private @Nullable LocalDate nextDueOn;
    private @Nullable AccountId feeEarner;
    private final List<ActionForm> actions =
            Stream.generate(ActionForm::new).limit(5).toList();

    public void load() {
        feeEarner = claims.sheet(reference()).details().team().feeEarner();
        reviewer = reader.accountId();
    }

    public String save() {
        var asked = actions.stream()
                .filter(ActionForm::isFilled)
                .map(action -> action.toAction(Objects.requireNonNull(feeEarner)))
                .toList();
        reviews.record(
                claims.summary(reference()).claimId(),
                new NewReview(
                        Objects.requireNonNull(reviewer),
                        reviewedOn,
                        Objects.requireNonNull(findings),
                        nextDueOn,
                        asked));
        Notices.done("reviews.saved");
        return "/claim-work.xhtml?faces-redirect=true&ref=" + ref;
    }

    private ClaimReference reference() {
        return new ClaimReference(Objects.requireNonNullElse(ref, ""));
    }

    /** What a field of a line is called, for those who do not see where it stands. */
    public String label(String field, int place) {
        return Sentences.format("checklist.item", Sentences.format("reviews." + field), place + 1);
    }

    public List<ActionForm> getActions() {
        return actions;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String typed) {
        ref = typed;
    }

    public @Nullable AccountId getReviewer() {
        return reviewer;
    }

    public void setReviewer(@Nullable AccountId typed) {
        reviewer = typed;
    }

    public @Nullable LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public void setReviewedOn(@Nullable LocalDate typed) {
        reviewedOn = typed;
    }

    public @Nullable String getFindings() {
        return findings;
    }

    public void setFindings(@Nullable String typed) {
        findings = typed;
    }

    public @Nullable LocalDate getNextDueOn() {
        return nextDueOn;
    }

    public void setNextDueOn(@Nullable LocalDate typed) {
        nextDueOn = typed;
    }
}
