// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.monitoring.observation.ObservationId;
import org.explant.monitoring.observation.ObservationLine;
import org.explant.monitoring.observation.Observations;
import org.explant.monitoring.observed.ObservationKind;
import org.explant.monitoring.observed.ObservationRemark;
import org.explant.shared.NotFound;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** The monitoring history of a claim, each kind under its own path. */
@Path("/claims/{reference}/{list: results|imaging|scores|symptoms|clinic-reviews|appointments|inflammation|aspirates"
        + "|microbiology|histology|revisions}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ObservationsResource {
    private static final Map<String, ObservationKind> KINDS = Map.ofEntries(
            Map.entry("results", ObservationKind.BLOOD_METAL),
            Map.entry("imaging", ObservationKind.IMAGING),
            Map.entry("scores", ObservationKind.HIP_SCORE),
            Map.entry("symptoms", ObservationKind.SYMPTOMS),
            Map.entry("clinic-reviews", ObservationKind.REVIEW),
            Map.entry("appointments", ObservationKind.MISSED),
            Map.entry("inflammation", ObservationKind.INFLAMMATION),
            Map.entry("aspirates", ObservationKind.ASPIRATE),
            Map.entry("microbiology", ObservationKind.MICROBIOLOGY),
            Map.entry("histology", ObservationKind.HISTOLOGY),
            Map.entry("revisions", ObservationKind.REVISION));

    @Inject
    private Observations observations;

    @PathParam("reference")
    private String reference;

    @PathParam("list")
    private String list;

    @SuppressWarnings("NullAway.Init")
    public ObservationsResource() {}

    /** Those that stand, the newest first; or the editions of one, the latest first. */
    public record Lines(long total, List<ObservationBody> items) {}

    /** Why something was recorded in error. */
    public record Withdrawal(@Nullable String reason) {}

    @GET
    @Operation(summary = "What stands of this kind, the newest first")
    public Lines lines() {
        var all = observations.lines(claim());
        var beside = all.stream().map(ObservationLine::observed).toList();
        var items = all.stream()
                .filter(line -> line.observed().kind() == kind())
                .map(line -> ObservationBody.of(line, ObservationRemark.of(line.observed(), beside)))
                .toList();
        return new Lines(items.size(), items);
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Record one; the page it stands on is cited with it where one is named")
    @APIResponse(responseCode = "201", description = "Recorded; the ETag names its edition")
    public Response record(@NotNull ObservationWish wanted) {
        var id = observations.record(claim(), wanted.toNew(kind()), wanted.page());
        return answer(Response.Status.CREATED, id);
    }

    @GET
    @Path("/{observation}")
    @Operation(summary = "Read one; the ETag names its edition")
    public Response read(@PathParam("observation") String observation) {
        return answer(Response.Status.OK, id(observation));
    }

    @GET
    @Path("/{observation}/editions")
    @Operation(summary = "Every edition of one, the latest first")
    public Lines editions(@PathParam("observation") String observation) {
        var items = ofThisKind(id(observation)).stream()
                .map(line -> ObservationBody.of(line, Set.of()))
                .toList();
        return new Lines(items.size(), items);
    }

    @PUT
    @Path("/{observation}")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Put one right upon the edition that If-Match names; what it said before is kept")
    @APIResponse(responseCode = "412", description = "Somebody else changed it first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response correct(
            @PathParam("observation") String observation,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @NotNull ObservationWish wanted) {
        var id = id(observation);
        observations.correct(claim(), id, wanted.toChange(kind(), Texts.version(seen)));
        return answer(Response.Status.OK, id);
    }

    @POST
    @Path("/{observation}/withdrawal")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Take back what was recorded in error; it stays readable")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(
            @PathParam("observation") String observation,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @NotNull Withdrawal wanted) {
        var id = id(observation);
        ofThisKind(id);
        observations.withdraw(claim(), id, Texts.version(seen), Objects.requireNonNullElse(wanted.reason(), ""));
    }

    private Response answer(Response.Status status, ObservationId id) {
        var line = ofThisKind(id).getFirst();
        return Response.status(status)
                .entity(ObservationBody.of(line, ObservationRemark.of(line.observed(), List.of())))
                .tag(new EntityTag(Integer.toString(line.edition())))
                .build();
    }

    /** Under the path of another kind it does not exist. */
    private List<ObservationLine> ofThisKind(ObservationId id) {
        var editions = observations.editions(claim(), id);
        if (editions.getFirst().observed().kind() != kind()) throw new NotFound();
        return editions;
    }

    private ClaimReference claim() {
        return new ClaimReference(reference);
    }

    private ObservationKind kind() {
        return Objects.requireNonNull(KINDS.get(list));
    }

    private static ObservationId id(String text) {
        return new ObservationId(Texts.id(text));
    }
}
