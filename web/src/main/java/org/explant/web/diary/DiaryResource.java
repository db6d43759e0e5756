// SPDX-License-Identifier: Apache-2.0
package org.explant.web.diary;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.claim.Stage;
import org.explant.diary.Diary;
import org.explant.diary.DiaryCounts;
import org.explant.diary.DiaryFilter;
import org.explant.diary.DiaryLine;
import org.explant.diary.DiaryWhat;
import org.explant.report.ReportKind;
import org.explant.report.Reports;
import org.explant.report.paper.FileFormat;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.explant.web.api.Texts;

/** What awaits the caller, the caller's team, everybody. */
@Path("/diary")
@RolesAllowed(Permission.READS_CLAIMS)
public class DiaryResource {
    /** A file takes the whole list, as far as anybody could read it. */
    private static final int LONGEST_FILE = 20_000;

    @Inject
    private Diary diary;

    @Inject
    private Reports reports;

    @Inject
    private DiaryPapers papers;

    /** What awaits somebody; {@code claimant} is Surname, Forename. */
    public record Line(
            UUID id,
            DiaryWhat what,
            LocalDate dueOn,
            String words,
            boolean critical,
            String owner,
            String claim,
            String claimant,
            Stage stage) {
        static Line of(DiaryLine line) {
            return new Line(
                    line.entryId(),
                    line.what(),
                    line.dueOn(),
                    DiaryWords.of(line),
                    line.critical(),
                    line.owner(),
                    line.reference().value(),
                    line.claimant(),
                    line.stage());
        }
    }

    /** One page of it, and how much awaits on which days. */
    public record Page(long total, DiaryCounts counts, List<Line> items) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read the diary; scope is mine, team or everyone, when is overdue, today, week, month or all")
    public Page read(@BeanParam DiaryQuery query) {
        var filter = query.filter();
        var slice = diary.lines(filter, query.slice());
        return new Page(
                slice.total(),
                diary.counts(filter),
                slice.items().stream().map(Line::of).toList());
    }

    @GET
    @Path("/file")
    @RolesAllowed(Permission.RUNS_REPORTS)
    @Operation(summary = "Take the diary away: format is csv, xlsx or pdf")
    public Response file(@BeanParam DiaryQuery query, @QueryParam("format") @DefaultValue("csv") String format) {
        var wanted = Texts.code(FileFormat.class, format.toUpperCase(Locale.ROOT));
        var paper = papers.of(query.filter(), all(query.filter()));
        return Response.ok(reports.file(ReportKind.DIARY, wanted, paper), wanted.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"diary.%s\""
                                .formatted(wanted.name().toLowerCase(Locale.ROOT)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private List<DiaryLine> all(DiaryFilter filter) {
        var lines = new ArrayList<DiaryLine>();
        Slice<DiaryLine> slice;
        do {
            slice = diary.lines(filter, new SliceRequest(lines.size(), SliceRequest.LARGEST, "dueOn", true));
            lines.addAll(slice.items());
        } while (!slice.items().isEmpty() && lines.size() < Math.min(slice.total(), LONGEST_FILE));
        return lines;
    }
}
