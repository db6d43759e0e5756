// SPDX-License-Identifier: Apache-2.0
package org.explant.web.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.monitoring.due.WorklistFilter;
import org.explant.monitoring.due.WorklistGroup;
import org.explant.monitoring.due.WorklistLine;
import org.explant.monitoring.due.Worklists;
import org.explant.report.ReportKind;
import org.explant.report.Reports;
import org.explant.report.paper.FileFormat;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** What is to be done about hips, of the claims that exist for the caller. */
@Path("/monitoring/worklists")
@RolesAllowed(Permission.READS_CLAIMS)
public class WorklistsResource {
    /** A file takes the whole list, as far as anybody could read it. */
    private static final int LONGEST_FILE = 20_000;

    @Inject
    private Worklists worklists;

    @Inject
    private Reports reports;

    @Inject
    private WorklistPapers papers;

    /** What is to be done about a hip; {@code claimant} is Surname, Forename. */
    public record Line(
            String claim,
            String claimant,
            String side,
            String what,
            LocalDate dueOn,
            @Nullable LocalDate since,
            String device,
            String hospital,
            String feeEarner,
            @Nullable String alert,
            @Nullable String row,
            @Nullable String confidence,
            boolean verified,
            List<String> takenAsStrictest,
            LocalDate computedOn) {
        static Line of(WorklistLine line) {
            return new Line(
                    line.reference().value(),
                    line.claimant(),
                    line.side().name(),
                    line.kind().name(),
                    line.dueOn(),
                    line.since(),
                    line.device(),
                    line.hospital(),
                    line.feeEarner(),
                    line.alert(),
                    line.row(),
                    line.confidence() == null ? null : line.confidence().name(),
                    line.verified(),
                    line.unknowns().stream().map(Enum::name).toList(),
                    line.computedOn());
        }
    }

    /**
     * One page of a list.
     *
     * @param waiting claims that have changed since their lines were worked out
     */
    public record Page(long total, long waiting, List<Line> items) {}

    /** How a list is made up. */
    public record Groups(long total, List<WorklistGroup> items) {
        static Groups of(List<WorklistGroup> groups) {
            return new Groups(groups.size(), groups);
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a worklist",
            description =
                    "list is overdue, due-soon, repeat-test, rising, imaging or unrecorded; scope mine or everyone")
    public Page read(@BeanParam WorklistQuery query) {
        var slice = worklists.lines(query.filter(), query.slice());
        return new Page(
                slice.total(),
                worklists.waiting(),
                slice.items().stream().map(Line::of).toList());
    }

    @GET
    @Path("/devices")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Count a worklist by device; the key narrows the list")
    public Groups devices(@BeanParam WorklistQuery query) {
        return Groups.of(worklists.devices(query.filter()));
    }

    @GET
    @Path("/hospitals")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Count a worklist by the hospital that put the device in; the key narrows the list")
    public Groups hospitals(@BeanParam WorklistQuery query) {
        return Groups.of(worklists.hospitals(query.filter()));
    }

    @GET
    @Path("/file")
    @RolesAllowed(Permission.RUNS_REPORTS)
    @Operation(summary = "Take a worklist away: format is csv, xlsx or pdf")
    public Response file(@BeanParam WorklistQuery query, @QueryParam("format") @DefaultValue("csv") String format) {
        var wanted = Texts.code(FileFormat.class, format.toUpperCase(Locale.ROOT));
        var paper = papers.of(query.filter(), all(query.filter()));
        return Response.ok(reports.file(ReportKind.MONITORING_WORKLIST, wanted, paper), wanted.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"monitoring.%s\""
                                .formatted(wanted.name().toLowerCase(Locale.ROOT)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private List<WorklistLine> all(WorklistFilter filter) {
        var lines = new ArrayList<WorklistLine>();
        Slice<WorklistLine> slice;
        do {
            slice = worklists.lines(filter, new SliceRequest(lines.size(), SliceRequest.LARGEST, "dueOn", true));
            lines.addAll(slice.items());
        } while (!slice.items().isEmpty() && lines.size() < Math.min(slice.total(), LONGEST_FILE));
        return lines;
    }
}
