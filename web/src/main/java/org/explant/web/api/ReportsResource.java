// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.report.ReportKind;
import org.explant.report.Reports;
import org.explant.report.StatusReport;
import org.explant.report.paper.FileFormat;
import org.explant.web.report.StatusPapers;

/** Reports, made anew at every call and kept by nobody on the way. */
@Path("/reports")
@RolesAllowed(Permission.RUNS_REPORTS)
public class ReportsResource {
    @Inject
    private Reports reports;

    @Inject
    private StatusPapers papers;

    @GET
    @Path("/status")
    @Operation(summary = "Where the claims stand: format is json, csv, xlsx or pdf")
    public Response status(@BeanParam StatusWish wish, @QueryParam("format") @DefaultValue("json") String format) {
        if (format.equals("json"))
            return unkept(Response.ok(StatusJson.of(reports.status(wish.filter())), MediaType.APPLICATION_JSON_TYPE));
        var wanted = Texts.code(FileFormat.class, format.toUpperCase(Locale.ROOT));
        var report = reports.status(wish.filter());
        return unkept(Response.ok(reports.file(ReportKind.CASE_STATUS, wanted, papers.of(report)), wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, named(report, wanted)));
    }

    /** A name that tells nothing but what and when. */
    private static String named(StatusReport report, FileFormat format) {
        return "attachment; filename=\"case-status-%s.%s\""
                .formatted(report.today(), format.name().toLowerCase(Locale.ROOT));
    }

    private static Response unkept(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
