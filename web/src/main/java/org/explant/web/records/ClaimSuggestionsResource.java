// SPDX-License-Identifier: Apache-2.0
package org.explant.web.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.monitoring.observation.ObservationId;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.records.judged.Judgements;
import org.explant.records.judged.SuggestionId;
import org.explant.records.judged.SuggestionLine;
import org.explant.records.judged.SuggestionState;
import org.explant.shared.NotFound;
import org.explant.shared.SliceRequest;
import org.explant.web.api.Texts;
import org.explant.web.monitoring.history.ObservationWish;
import org.jspecify.annotations.Nullable;

/** Possible facts on the papers of a claim, and what people said of them. */
@Path("/claims/{reference}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.OPENS_DOCUMENTS)
public class ClaimSuggestionsResource {
    @Inject
    private Judgements judgements;

    /** What a person says of one. */
    public enum Verdict {
        /** True as it stands. */
        ACCEPT,
        /** True as the observation says. */
        CORRECT,
        REJECT
    }

    /**
     * A judgement.
     *
     * @param kind of the observation, where it is put right
     */
    public record Judgement(
            @NotNull Verdict verdict,
            @Nullable ObservationKind kind,
            @Nullable ObservationWish observation) {}

    /** A suggestion; {@code observation} is what it became. */
    public record Line(
            UUID id,
            UUID document,
            String title,
            int page,
            SuggestionState state,
            @Nullable UUID observation,
            List<String> printed,
            ExtractionResource.Line candidate) {
        static Line of(SuggestionLine line) {
            return new Line(
                    line.suggestionId().value(),
                    line.document().value(),
                    line.title(),
                    line.page(),
                    line.state(),
                    line.observation(),
                    line.printed(),
                    ExtractionResource.Line.of(line.candidate()));
        }
    }

    /** One page of them. */
    public record Lines(long total, List<Line> items) {}

    /** What came of a judgement. */
    public record Judged(SuggestionState state, @Nullable UUID observation) {}

    @GET
    @Operation(summary = "Those in one state, document by document; those that wait where none is named")
    public Lines lines(
            @PathParam("reference") String reference,
            @QueryParam("state") @DefaultValue("WAITING") String state,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("50") int size) {
        var wanted = new SliceRequest(first, size, "page", true);
        var slice = judgements.ofClaim(new ClaimReference(reference), Texts.code(SuggestionState.class, state), wanted);
        return new Lines(slice.total(), slice.items().stream().map(Line::of).toList());
    }

    @POST
    @Path("/{suggestion}/judgement")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Accept one as it stands, put it right, or reject it")
    @APIResponse(responseCode = "409", description = "Somebody else judged it first")
    @APIResponse(responseCode = "422", description = "The page does not say all that an entry needs: put it right")
    public Response judge(
            @PathParam("reference") String reference,
            @PathParam("suggestion") String suggestion,
            @NotNull @Valid Judgement judgement) {
        var id = new SuggestionId(Texts.id(suggestion));
        if (!judgements.suggestion(id).claim().equals(new ClaimReference(reference))) throw new NotFound();
        var became = become(id, judgement).map(ObservationId::value).orElse(null);
        var state = judgements.suggestion(id).state();
        return Response.ok(new Judged(state, became)).build();
    }

    private Optional<ObservationId> become(SuggestionId id, Judgement judgement) {
        return switch (judgement.verdict()) {
            case ACCEPT -> judgements.accept(id);
            case CORRECT -> {
                if (judgement.kind() == null || judgement.observation() == null) throw new BadRequestException();
                yield judgements.correct(id, judgement.observation().toNew(judgement.kind()));
            }
            case REJECT -> {
                judgements.reject(id);
                yield Optional.empty();
            }
        };
    }
}
