// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.directory.DirectoryFilters;
import org.explant.claim.directory.OrganisationChange;
import org.explant.claim.directory.OrganisationDirectory;
import org.explant.claim.directory.OrganisationRecords;
import org.explant.claim.merge.MergeHistory;
import org.explant.party.organisation.OrganisationLists;
import org.explant.party.organisation.load.LoadReport;
import org.explant.party.organisation.load.OrganisationListReader;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** Organisations as programs read and write them. What is known through hidden claims alone is answered like nothing. */
@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class OrganisationsResource {
    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private OrganisationRecords records;

    @Inject
    private DirectoryFilters filters;

    @Inject
    private MergeHistory history;

    @Inject
    private OrganisationLists lists;

    /** One page of a list: how many there are, and these. */
    public record Page(long total, List<OrganisationBody.Line> items) {}

    @GET
    @Operation(summary = "List organisations: filtered, sorted, a page at a time")
    public Page list(@BeanParam PartyWish wish) {
        var kept = wish.kept();
        var filter = kept == null ? wish.filter() : filters.kept(Texts.id(kept));
        var slice = organisations.lines(filter, wish.slice());
        return new Page(
                slice.total(),
                slice.items().stream().map(OrganisationBody.Line::of).toList());
    }

    @POST
    @RolesAllowed(Permission.EDITS_CLAIMS)
    @Operation(summary = "Enter an organisation into the firm's directory, for everybody who works on claims")
    @APIResponse(responseCode = "201", description = "Entered")
    public Response add(@NotNull OrganisationBody.Wish wanted) {
        var organisation = records.add(wanted.toDetails()).toString();
        return whole(Response.created(URI.create("organisations/" + organisation)), organisation);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary =
                    "Read an organisation with every part played in claims the caller may see; the ETag is the version")
    public Response read(@PathParam("id") String id) {
        return whole(Response.ok(), history.now(Ids.organisation(id)).toString());
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
            @NotNull OrganisationBody.Wish wanted) {
        if (Editions.isMissing(version)) return Editions.missing();
        var change = new OrganisationChange(Editions.version(version), wanted.toDetails(), wanted.reason());
        records.change(Ids.organisation(id), change);
        return whole(Response.ok(), id);
    }

    @POST
    @Path("/list")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed(Permission.LOADS_ORGANISATIONS)
    @Operation(summary = "Bring in a list of hospitals, trusts or practices; with dryRun only say what it would bring")
    public LoadReport bringIn(InputStream list, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun)
            throws IOException {
        byte[] bytes = list.readNBytes(OrganisationListReader.LARGEST + 1);
        return dryRun ? lists.tryOut(bytes) : lists.bringIn(bytes);
    }

    private Response whole(Response.ResponseBuilder answer, String id) {
        var sheet = organisations.sheet(Ids.organisation(id));
        return answer.entity(OrganisationBody.of(sheet))
                .tag(Editions.tag(sheet.card().version()))
                .build();
    }
}
