// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.directory.PartyRecords;
import org.explant.party.PartyRef;

/** Other names, earlier addresses and affiliations: added, and where wrong taken back with a reason. */
@Path("/{of: people|organisations}/{id}/{what: names|addresses|affiliations}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.EDITS_CLAIMS)
public class PartyPastResource {
    @Inject
    private PartyRecords records;

    /** What was added is called. */
    public record Added(String id) {}

    @POST
    @Operation(summary = "Add another name, an earlier address or, to a person, an affiliation")
    @APIResponse(responseCode = "201", description = "Added")
    public Response add(
            @PathParam("of") String of,
            @PathParam("id") String id,
            @PathParam("what") String what,
            @NotNull NewPastBody wanted) {
        var party = party(of, id);
        var added =
                switch (what) {
                    case "names" -> records.addName(party, wanted.toName());
                    case "addresses" -> records.addAddress(party, wanted.toAddress());
                    default -> {
                        if (party.person() == null) throw new NotFoundException();
                        yield records.affiliate(party.person(), wanted.toAffiliation());
                    }
                };
        return Response.status(Response.Status.CREATED)
                .entity(new Added(added.toString()))
                .build();
    }

    @POST
    @Path("/{entry}/withdrawal")
    @Operation(summary = "Take an entry back; it stays to be seen with the reason")
    public void withdraw(
            @PathParam("of") String of,
            @PathParam("id") String id,
            @PathParam("what") String what,
            @PathParam("entry") String entry,
            @NotNull NewPastBody why) {
        var party = party(of, id);
        switch (what) {
            case "names" -> records.withdrawName(party, Ids.id(entry), why.reason());
            case "addresses" -> records.withdrawAddress(party, Ids.id(entry), why.reason());
            default -> {
                if (party.person() == null) throw new NotFoundException();
                records.withdrawAffiliation(party.person(), Ids.id(entry), why.reason());
            }
        }
    }

    private static PartyRef party(String of, String id) {
        return of.equals("people") ? PartyRef.of(Ids.person(id)) : PartyRef.of(Ids.organisation(id));
    }
}
