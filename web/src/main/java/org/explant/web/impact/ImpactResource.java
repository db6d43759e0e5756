// SPDX-License-Identifier: Apache-2.0
package org.explant.web.impact;

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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.monitoring.Impacts;
import org.explant.monitoring.duty.PresentDuty;
import org.explant.monitoring.impact.Effect;
import org.explant.monitoring.impact.ImpactFigures;
import org.explant.monitoring.impact.ImpactLine;
import org.explant.monitoring.impact.ImpactSheet;
import org.explant.report.ReportKind;
import org.explant.report.Reports;
import org.explant.report.paper.FileFormat;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** Whom a version of the guidance touches, of the claims that exist for the caller. */
@Path("/guidance/impact")
@RolesAllowed(Permission.READS_CLAIMS)
public class ImpactResource {
    @Inject
    private Impacts impacts;

    @Inject
    private Reports reports;

    @Inject
    private ImpactPapers papers;

    /** What one hip is due under one guidance. */
    public record Duty(
            String state,
            @Nullable String row,
            @Nullable String confidence,
            boolean verified,
            @Nullable LocalDate dueOn) {
        static Duty of(PresentDuty duty) {
            var applied = duty.applied();
            return new Duty(
                    duty.state().name(),
                    applied == null ? null : applied.citation(),
                    applied == null
                            ? null
                            : applied.row().frequency().verification().name(),
                    duty.isVerified(),
                    duty.dueOn());
        }
    }

    /** One hip; {@code claimant} is Surname, Forename, {@code symptoms} null where nobody recorded them. */
    public record Line(
            String claim,
            String claimant,
            String side,
            String device,
            String hospital,
            @Nullable Boolean symptoms,
            @Nullable Duty before,
            Duty after,
            Set<Effect> effects) {
        static Line of(ImpactLine line) {
            var impact = line.impact();
            return new Line(
                    line.reference().value(),
                    line.claimant(),
                    impact.side().name(),
                    line.place().device(),
                    line.place().hospital(),
                    impact.symptoms(),
                    impact.before() == null ? null : Duty.of(impact.before()),
                    Duty.of(impact.after()),
                    impact.effects());
        }
    }

    /** How a device or a hospital comes off. */
    public record Group(String key, String name, long hips, Map<Effect, Long> effects) {
        static Group of(ImpactSheet.Group group) {
            var figures = group.figures();
            return new Group(group.key(), group.name(), figures.hips(), figures.effects());
        }
    }

    /** The figures of all, and the lines that were asked for. */
    public record Impact(
            String reference,
            LocalDate day,
            ImpactFigures figures,
            List<Group> devices,
            List<Group> hospitals,
            long total,
            List<Line> items) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask whom a version of the guidance touches",
            description =
                    "reference of a version, or draft with its id; on is the day; effect, device and hospital narrow"
                            + " the lines")
    public Impact read(@BeanParam ImpactQuery query) {
        var wish = query.wish();
        var sheet = wish.ask(impacts);
        var lines = sheet.lines(wish.lines());
        return new Impact(
                sheet.reference(),
                sheet.day(),
                sheet.figures(),
                sheet.devices().stream().map(Group::of).toList(),
                sheet.hospitals().stream().map(Group::of).toList(),
                lines.size(),
                query.page(lines).stream().map(Line::of).toList());
    }

    @GET
    @Path("/file")
    @RolesAllowed(Permission.RUNS_REPORTS)
    @Operation(summary = "Take the figures and the list away: format is csv, xlsx or pdf")
    public Response file(@BeanParam ImpactQuery query, @QueryParam("format") @DefaultValue("csv") String format) {
        var wanted = Texts.code(FileFormat.class, format.toUpperCase(Locale.ROOT));
        var wish = query.wish();
        var paper = papers.of(wish.ask(impacts), wish.lines());
        return Response.ok(reports.file(ReportKind.GUIDANCE_IMPACT, wanted, paper), wanted.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"guidance-impact.%s\""
                                .formatted(wanted.name().toLowerCase(Locale.ROOT)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
