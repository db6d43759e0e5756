// SPDX-License-Identifier: Apache-2.0
package org.explant.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.explant.claim.ClaimFilters;
import org.explant.claim.Stage;
import org.explant.report.Quiet;
import org.explant.web.ui.Formats;
import org.jspecify.annotations.Nullable;

/** From a number of the report to the list of the claims behind it: the filter is kept first, as for every list. */
@Named
@RequestScoped
public class ReportClaimsView {
    @Inject
    private ClaimFilters filters;

    @Inject
    private Clock clock;

    private final StatusForm form = new StatusForm();
    private @Nullable Stage stage;
    private @Nullable Quiet quiet;

    public String open() {
        var asked = form.toFilter();
        var today = LocalDate.now(clock.withZone(Formats.LONDON));
        var kept = filters.keep(quiet == null ? asked.behind(stage, null) : asked.behind(quiet, today));
        return "/claims.xhtml?faces-redirect=true&filter=" + kept;
    }

    public StatusForm getForm() {
        return form;
    }

    public @Nullable Quiet getQuiet() {
        return quiet;
    }

    public void setQuiet(@Nullable Quiet chosen) {
        quiet = chosen;
    }

    public @Nullable Stage getStage() {
        return stage;
    }

    public void setStage(@Nullable Stage chosen) {
        stage = chosen;
    }
}
