// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.importing.result.WaitingDecision;
import org.explant.importing.result.WaitingLine;
import org.explant.importing.result.WaitingResults;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** Results out of sheets that wait for the caller's decision. */
@Path("/waiting-results")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.IMPORTS_CLAIMS)
public class WaitingResultsResource {
    @Inject
    private WaitingResults waiting;

    /** One of them, as it stood in the sheet. */
    public record Item(
            UUID id,
            String nhsNumber,
            LocalDate born,
            LocalDate sampledOn,
            Map<String, String> details,
            List<String> doubts,
            String externalId,
            String source) {
        static Item of(WaitingLine line) {
            var details = line.observation().details().entrySet().stream()
                    .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue));
            return new Item(
                    line.waitingId(),
                    line.nhsNumber(),
                    line.born(),
                    line.observation().on(),
                    details,
                    line.doubts().stream().map(Enum::name).toList(),
                    line.externalId(),
                    line.source());
        }
    }

    /** All of them. */
    public record Items(long total, List<Item> items) {}

    /** A claim it may belong to. */
    public record Candidate(String claim, boolean sameNumber, boolean sameBirth) {}

    /** One with the claims it may belong to, both agreeing first. */
    public record Sheet(Item result, List<Candidate> candidates) {}

    /** RECORDED with the claim, or SET_ASIDE. */
    public record Decision(
            @NotNull WaitingDecision decision, @Nullable String claim) {}

    @GET
    @Operation(summary = "The results that wait for the caller, the longest waiting first")
    public Items list() {
        var lines = waiting.lines();
        return new Items(lines.size(), lines.stream().map(Item::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One of them; its ETag is to be sent back with the decision")
    public Response read(@PathParam("id") String id) {
        var sheet = waiting.sheet(ImportIds.of(id).value());
        var candidates = sheet.candidates().stream()
                .map(each -> new Candidate(each.reference().value(), each.sameNumber(), each.sameBirth()))
                .toList();
        return Response.ok(new Sheet(Item.of(sheet.line()), candidates))
                .header(HttpHeaders.ETAG, "\"%d\"".formatted(sheet.line().version()))
                .build();
    }

    @POST
    @Path("/{id}/decision")
    @Operation(summary = "Record it in a claim whose claimant has the number or the day of birth, or set it aside")
    @APIResponse(responseCode = "204", description = "Decided")
    public void decide(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @NotNull Decision wanted) {
        var which = ImportIds.of(id).value();
        int version = Texts.version(seen);
        if (wanted.decision() == WaitingDecision.SET_ASIDE) {
            waiting.setAside(which, version);
            return;
        }
        if (wanted.claim() == null) throw new BadRequestException();
        waiting.record(which, version, new ClaimReference(wanted.claim()));
    }
}
