// SPDX-License-Identifier: Apache-2.0
package org.explant.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.explant.claim.ClaimFilters;
import org.explant.claim.Stage;
import org.jspecify.annotations.Nullable;

/** From a number of the report to the list of the claims behind it: the filter is kept first, as for every list. */
@Named
@RequestScoped
public class ReportClaimsView {
    @Inject
    private ClaimFilters filters;

    private final StatusForm form = new StatusForm();
    private @Nullable Stage stage;

    public String open() {
        var kept = filters.keep(form.toFilter().behind(stage, null));
        return "/claims.xhtml?faces-redirect=true&filter=" + kept;
    }

    public StatusForm getForm() {
        return form;
    }

    public @Nullable Stage getStage() {
        return stage;
    }

    public void setStage(@Nullable Stage chosen) {
        stage = chosen;
    }
}
