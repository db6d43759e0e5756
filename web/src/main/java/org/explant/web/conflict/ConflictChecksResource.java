// SPDX-License-Identifier: Apache-2.0
package org.explant.web.conflict;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.conflict.CheckLine;
import org.explant.conflict.ConflictChecks;
import org.explant.report.ReportKind;
import org.explant.report.Reports;
import org.explant.report.paper.FileFormat;
import org.explant.shared.NotFound;
import org.explant.shared.SliceRequest;

/** Conflict checks as programs ask, read and decide them. */
@Path("/conflict-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ConflictChecksResource {
    @Inject
    private ConflictChecks checks;

    @Inject
    private Reports reports;

    @Inject
    private ConflictPapers papers;

    /** A list of checks. */
    public record Page(long total, List<ConflictBody.Line> items) {
        static Page of(long total, List<CheckLine> lines) {
            return new Page(total, lines.stream().map(ConflictBody.Line::of).toList());
        }
    }

    @GET
    @Operation(summary = "List the checks the caller may see, the latest first; open=true for those nobody has decided")
    public Page list(
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size,
            @QueryParam("open") boolean onlyOpen) {
        var slice = checks.lines(new SliceRequest(first, size, ConflictChecks.BY_TIME, false), onlyOpen);
        return Page.of(slice.total(), slice.items());
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Check names, up to twenty at once, against everybody in every claim")
    @APIResponse(responseCode = "201", description = "Checked; the answer says what was found")
    public Response check(@NotNull ConflictBody.Wish wanted) {
        var check = checks.check(wanted.toCheck());
        return Response.created(URI.create("conflict-checks/" + check))
                .entity(ConflictBody.of(checks.sheet(check)))
                .build();
    }

    @GET
    @Path("/{check}")
    @Operation(summary = "Read a check: what was found, as far as the caller may know, and what was decided")
    public ConflictBody read(@PathParam("check") String check) {
        return ConflictBody.of(checks.sheet(id(check)));
    }

    @GET
    @Path("/{check}/paper")
    @Produces("application/pdf")
    @RolesAllowed(Permission.RUNS_REPORTS)
    @Operation(summary = "Take a check away as PDF for the file, as far as the caller may know")
    public Response paper(@PathParam("check") String check) {
        var paper = papers.of(checks.sheet(id(check)));
        return Response.ok(reports.file(ReportKind.CONFLICT_CHECK, FileFormat.PDF, paper))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"conflict-check.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Path("/{check}/decisions")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Decide a check; a later decision stands over an earlier one, and none is ever changed")
    @APIResponse(responseCode = "201", description = "Decided")
    @APIResponse(responseCode = "403", description = "This one is for whoever decides conflicts")
    public Response decide(@PathParam("check") String check, @NotNull ConflictBody.DecisionWish wanted) {
        checks.decide(id(check), wanted.toDecision());
        return Response.status(Response.Status.CREATED).entity(read(check)).build();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
