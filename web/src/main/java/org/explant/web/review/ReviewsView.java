// SPDX-License-Identifier: Apache-2.0
package org.explant.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.claim.ClaimId;
import org.explant.review.ActionLine;
import org.explant.review.FileReviews;
import org.explant.review.ReviewSheet;
import org.explant.web.ui.Notices;
import org.jspecify.annotations.Nullable;

/** The reviews of one claim's file, and what they asked for. */
@Named
@ViewScoped
public class ReviewsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FileReviews reviews;

    private List<ReviewSheet> sheets = List.of();

    /** Nothing where the claim was not found: that has been answered already. */
    public void load(@Nullable ClaimId claim) {
        if (claim == null) return;
        sheets = reviews.sheets(claim);
    }

    public String finish(ActionLine action) {
        reviews.finish(action.actionId(), null);
        Notices.done("reviews.action.finished");
        return "/claim-work.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public List<ReviewSheet> getSheets() {
        return sheets;
    }
}
