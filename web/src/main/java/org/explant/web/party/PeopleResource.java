// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.directory.DirectoryFilters;
import org.explant.claim.directory.PersonChange;
import org.explant.claim.directory.PersonDirectory;
import org.explant.claim.directory.PersonRecords;
import org.explant.claim.merge.MergeHistory;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** People as programs read and write them. Who is known through hidden claims alone is answered like nobody. */
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class PeopleResource {
    @Inject
    private PersonDirectory people;

    @Inject
    private PersonRecords records;

    @Inject
    private DirectoryFilters filters;

    @Inject
    private MergeHistory history;

    /** One page of a list: how many there are, and these. */
    public record Page(long total, List<PersonBody.Line> items) {}

    @GET
    @Operation(summary = "List people: filtered, sorted, a page at a time")
    public Page list(@BeanParam PartyWish wish) {
        var kept = wish.kept();
        var filter = kept == null ? wish.filter() : filters.kept(Texts.id(kept));
        var slice = people.lines(filter, wish.slice());
        return new Page(
                slice.total(), slice.items().stream().map(PersonBody.Line::of).toList());
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Enter a person into the firm's directory, for everybody who works on claims")
    @APIResponse(responseCode = "201", description = "Entered")
    public Response add(@NotNull PersonBody.Wish wanted) {
        var person = records.add(wanted.toContent()).toString();
        return whole(Response.created(URI.create("people/" + person)), person);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a person with every part played in claims the caller may see; the ETag is the version")
    public Response read(@PathParam("id") String id) {
        return whole(Response.ok(), history.now(Ids.person(id)).toString());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Replace the details upon the version that If-Match names; what stood before is kept")
    @APIResponse(responseCode = "412", description = "Somebody else saved first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String version,
            @NotNull PersonBody.Wish wanted) {
        if (Editions.isMissing(version)) return Editions.missing();
        var change = new PersonChange(Editions.version(version), wanted.toContent(), wanted.reason());
        records.change(Ids.person(id), change);
        return whole(Response.ok(), id);
    }

    private Response whole(Response.ResponseBuilder answer, String id) {
        var sheet = people.sheet(Ids.person(id));
        return answer.entity(PersonBody.of(sheet))
                .tag(Editions.tag(sheet.card().version()))
                .build();
    }
}
