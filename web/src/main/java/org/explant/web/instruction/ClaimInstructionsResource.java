// SPDX-License-Identifier: Apache-2.0
package org.explant.web.instruction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.instruction.InstructionChange;
import org.explant.instruction.InstructionId;
import org.explant.instruction.InstructionLine;
import org.explant.instruction.Instructions;
import org.jspecify.annotations.Nullable;

/** The experts and witnesses of one claim. */
@Path("/claims/{reference}/instructions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimInstructionsResource {
    /** If-Match is missing. */
    private static final int PRECONDITION_REQUIRED = 428;

    @Inject
    private Instructions instructions;

    /** Experts first. */
    public record Lines(long total, List<InstructionBody> items) {}

    @GET
    @Operation(summary = "List the experts and witnesses of the claim")
    public Lines list(@PathParam("reference") String reference) {
        var lines = instructions.of(new ClaimReference(reference)).stream()
                .map(InstructionBody::of)
                .toList();
        return new Lines(lines.size(), lines);
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Write down an expert or witness")
    @APIResponse(responseCode = "201", description = "Written down")
    public Response add(@PathParam("reference") String reference, InstructionBody.@NotNull Terms wanted) {
        var claim = new ClaimReference(reference);
        var id = instructions.add(claim, wanted.toTerms());
        return whole(Response.status(Response.Status.CREATED), claim, id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Write what is known upon the edition that If-Match names")
    @APIResponse(responseCode = "412", description = "Somebody else saved first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("reference") String reference,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String edition,
            InstructionBody.@NotNull Terms wanted) {
        var claim = new ClaimReference(reference);
        var instruction = id(id);
        instructions.change(claim, instruction, new InstructionChange(number(edition), wanted.toTerms()));
        return whole(Response.ok(), claim, instruction);
    }

    private Response whole(Response.ResponseBuilder answer, ClaimReference claim, InstructionId id) {
        InstructionLine line = instructions.editions(claim, id).getFirst();
        return answer.entity(InstructionBody.of(line))
                .tag(new EntityTag(Integer.toString(line.edition())))
                .build();
    }

    private static int number(@Nullable String tag) {
        if (tag == null || tag.equals("*")) throw new ClientErrorException(PRECONDITION_REQUIRED);
        return tag.matches("\"[0-9]{1,9}\"") ? Integer.parseInt(tag.substring(1, tag.length() - 1)) : -1;
    }

    private static InstructionId id(String text) {
        try {
            return new InstructionId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new BadRequestException(noId);
        }
    }
}
