// SPDX-License-Identifier: Apache-2.0
package org.explant.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.explant.report.Reports;
import org.jspecify.annotations.Nullable;

/** The reports there are, and when this person last ran one. */
@Named
@RequestScoped
public class ReportsView {
    @Inject
    private Reports reports;

    private @Nullable Instant lastRun;

    @PostConstruct
    void look() {
        lastRun = reports.lastRun().orElse(null);
    }

    public @Nullable Instant getLastRun() {
        return lastRun;
    }
}
