// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.directory.PartyRecords;
import org.explant.party.PartyRef;

/** Other names and earlier addresses of an organisation: added, and where wrong taken back. */
@Path("/organisations/{id}/{what: names|addresses}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.EDITS_CLAIMS)
public class OrganisationPastResource {
    @Inject
    private PartyRecords records;

    @PathParam("id")
    private String id = "";

    @PathParam("what")
    private String what = "";

    /** What was added is called. */
    public record Added(UUID id) {}

    @POST
    @Operation(summary = "Add an entry")
    @APIResponse(responseCode = "201", description = "Added")
    public Response add(@NotNull NewPastBody wanted) {
        return Response.status(Response.Status.CREATED)
                .entity(new Added(added(wanted)))
                .build();
    }

    @POST
    @Path("/{entry}/withdrawal")
    @Operation(summary = "Take an entry back; it stays to be seen with the reason")
    public void withdraw(@PathParam("entry") String entry, @NotNull NewPastBody why) {
        switch (what) {
            case "names" -> records.withdrawName(party(), Ids.id(entry), why.reason());
            default -> records.withdrawAddress(party(), Ids.id(entry), why.reason());
        }
    }

    private UUID added(NewPastBody wanted) {
        return switch (what) {
            case "names" -> records.addName(party(), wanted.toName());
            default -> records.addAddress(party(), wanted.toAddress());
        };
    }

    private PartyRef party() {
        return PartyRef.of(Ids.organisation(id));
    }
}
