// SPDX-License-Identifier: Apache-2.0
package org.explant.web.implant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.implant.FindingCount;
import org.explant.implant.FindingLine;
import org.explant.implant.ImplantFindings;
import org.explant.implant.construct.FindingKind;
import org.explant.shared.SliceRequest;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** What is doubtful or does not fit about implants, across all claims that exist for the caller. */
@Path("/implant-findings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class FindingsResource {
    @Inject
    private ImplantFindings findings;

    /** One finding. */
    public record Line(
            String claim,
            String claimant,
            String side,
            String kind,
            @Nullable String field,
            @Nullable UUID operation,
            @Nullable UUID component,
            @Nullable String part,
            @Nullable String maker,
            @Nullable String system,
            String feeEarner) {
        static Line of(FindingLine line) {
            var field = line.field();
            return new Line(
                    line.reference().value(),
                    line.claimantName(),
                    line.side().name(),
                    line.kind().name(),
                    field == null ? null : field.name(),
                    line.operation(),
                    line.component(),
                    line.part(),
                    line.maker(),
                    line.system(),
                    line.feeEarner());
        }
    }

    /** A page of the list. */
    public record Page(long total, List<Line> items) {}

    /** How many of each kind. */
    public record Counts(long total, List<FindingCount> items) {}

    @GET
    @Operation(summary = "List findings: of one kind or of all, sorted, a page at a time")
    public Page list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size,
            @QueryParam("sort") @DefaultValue("kind") String sort) {
        boolean down = sort.startsWith("-");
        var slice = findings.lines(
                kind == null ? null : Texts.code(FindingKind.class, kind),
                new SliceRequest(first, size, down ? sort.substring(1) : sort, !down));
        return new Page(slice.total(), slice.items().stream().map(Line::of).toList());
    }

    @GET
    @Path("/counts")
    @Operation(summary = "Count the findings of each kind, and the claims that have them")
    public Counts counts() {
        var counts = findings.counts();
        return new Counts(counts.size(), counts);
    }
}
