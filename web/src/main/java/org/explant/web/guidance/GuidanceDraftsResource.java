// SPDX-License-Identifier: Apache-2.0
package org.explant.web.guidance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.monitoring.edition.DraftId;
import org.explant.monitoring.edition.DraftLine;
import org.explant.monitoring.edition.DraftSheet;
import org.explant.monitoring.edition.GuidanceDrafts;
import org.explant.monitoring.edition.GuidanceReleases;
import org.explant.monitoring.guidance.GuidanceText;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** Versions of the guidance while they are edited, and their release by another person. */
@Path("/guidance/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.EDITS_GUIDANCE)
public class GuidanceDraftsResource {
    @Inject
    private GuidanceDrafts drafts;

    @Inject
    private GuidanceReleases releases;

    /** A draft to begin: a copy of a version, or a text of its own. */
    public record Begun(
            @Nullable String copyOf,
            @Nullable String text,
            @Nullable String reason) {}

    /** One line, or with neither section nor line the whole text. */
    public record Change(
            @Nullable String section,
            @Nullable String line,
            @Nullable String text,
            @Nullable String reason) {}

    /** A draft in the list. */
    public record Line(
            String id,
            int edition,
            String reference,
            @Nullable String copiedFrom,
            String state,
            String begunBy,
            Instant begunAt,
            @Nullable String askedBy) {
        static Line of(DraftLine line) {
            return new Line(
                    line.draft().toString(),
                    line.edition(),
                    line.reference(),
                    line.copiedFrom(),
                    line.state().name(),
                    line.begunBy(),
                    line.begunAt(),
                    line.askedBy());
        }
    }

    /** All of them. */
    public record Lines(long total, List<Line> items) {}

    /** A draft, what it says as it is written, and in what it differs from what it was a copy of. */
    public record Sheet(Line draft, String text, List<GuidanceText.Difference> differences) {
        static Sheet of(DraftSheet sheet) {
            return new Sheet(Line.of(sheet.line()), sheet.text().written(), sheet.differences());
        }
    }

    @GET
    @RolesAllowed(Permission.READS_CLAIMS)
    @Operation(summary = "List every draft of guidance there was, the latest first")
    public Lines lines() {
        var items = drafts.lines().stream().map(Line::of).toList();
        return new Lines(items.size(), items);
    }

    @POST
    @Operation(summary = "Begin a draft: copyOf names a version, or text is a whole new one")
    public Response begin(@NotNull Begun wanted) {
        var reason = wanted.reason() == null ? "" : wanted.reason();
        if (wanted.copyOf() != null) return answer(drafts.copy(wanted.copyOf(), reason));
        if (wanted.text() == null) throw new BadRequestException();
        return answer(drafts.begin(wanted.text(), reason));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.READS_CLAIMS)
    @Operation(summary = "Read a draft; its ETag is for changing it")
    public Response read(@PathParam("id") String id) {
        return answer(draft(id));
    }

    @PATCH
    @Path("/{id}")
    @Operation(summary = "Change a draft upon the edition in If-Match: one line of a section, or the whole text")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @NotNull Change wanted) {
        var reason = wanted.reason() == null ? "" : wanted.reason();
        int edition = Texts.version(seen);
        if (wanted.section() != null && wanted.line() != null)
            drafts.change(
                    draft(id),
                    new GuidanceDrafts.LineChange(edition, wanted.section(), wanted.line(), wanted.text(), reason));
        else if (wanted.text() != null) drafts.rewrite(draft(id), edition, wanted.text(), reason);
        else throw new BadRequestException();
        return answer(draft(id));
    }

    @POST
    @Path("/{id}/release-request")
    @Operation(summary = "Ask that another person release it, upon the edition in If-Match")
    public Response ask(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        drafts.ask(draft(id), Texts.version(seen));
        return answer(draft(id));
    }

    @PUT
    @Path("/{id}/release")
    @RolesAllowed(Permission.RELEASES_GUIDANCE)
    @Operation(summary = "Release it, upon the edition in If-Match: never by whoever asked or had a hand in it")
    public Response release(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        releases.release(draft(id), Texts.version(seen));
        return answer(draft(id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Drop a draft upon the edition in If-Match; what it said stays to be read")
    public Response drop(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        drafts.drop(draft(id), Texts.version(seen));
        return answer(draft(id));
    }

    private Response answer(DraftId draft) {
        var sheet = drafts.sheet(draft);
        return Response.ok(Sheet.of(sheet))
                .tag(Integer.toString(sheet.line().edition()))
                .build();
    }

    private static DraftId draft(String id) {
        return new DraftId(Texts.id(id));
    }
}
