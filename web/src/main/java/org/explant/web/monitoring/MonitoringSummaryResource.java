// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.claim.Claims;
import org.explant.monitoring.Charts;
import org.explant.monitoring.Surveillance;
import org.explant.monitoring.chart.ChartWish;
import org.explant.report.ReportKind;
import org.explant.report.Reports;
import org.explant.report.paper.FileFormat;
import org.jspecify.annotations.Nullable;

/** The monitoring of one claim to take away. */
@Path("/claims/{reference}/monitoring-summary")
@RolesAllowed(Permission.RUNS_REPORTS)
public class MonitoringSummaryResource {
    @Inject
    private Claims claims;

    @Inject
    private Surveillance surveillance;

    @Inject
    private Charts charts;

    @Inject
    private Reports reports;

    @Inject
    private MonitoringPapers papers;

    @GET
    @Produces("application/pdf")
    @Operation(
            summary = "Take both clocks, the levels and their sources away as PDF; asOf is a day, today when missing")
    public Response paper(@PathParam("reference") String reference, @QueryParam("asOf") @Nullable String asOf) {
        var claim = claims.summary(new ClaimReference(reference));
        LocalDate day = asOf == null ? null : AssessWish.day(asOf);
        var found = surveillance.ofClaim(claim.claimId(), day);
        var chart = charts.ofClaim(claim.claimId(), found.present().day(), ChartWish.USUAL);
        var paper = papers.of(new MonitoringPapers.Monitoring(claim, found, chart));
        return Response.ok(reports.fileOf(claim.claimId(), ReportKind.MONITORING_SUMMARY, FileFormat.PDF, paper))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"monitoring-summary.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
