// SPDX-License-Identifier: Apache-2.0
package org.explant.web.catalogue;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.catalogue.CatalogueEditing;
import org.explant.catalogue.DeviceFilter;
import org.explant.catalogue.DeviceGroup;
import org.explant.catalogue.Devices;
import org.explant.catalogue.ItemChange;
import org.explant.catalogue.ItemId;
import org.explant.catalogue.ItemKind;
import org.explant.catalogue.MarketStatus;
import org.explant.catalogue.NewItem;
import org.explant.web.api.Texts;
import org.explant.web.catalogue.DeviceJson.CellBody;
import org.explant.web.catalogue.DeviceJson.ChangeBody;
import org.explant.web.catalogue.DeviceJson.IdentifiedBody;
import org.explant.web.catalogue.DeviceJson.ItemBody;
import org.explant.web.catalogue.DeviceJson.SystemBody;
import org.jspecify.annotations.Nullable;

/** The device catalogue: systems, any entry by its id, and what a number on a label may be. */
@Path("/devices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class DevicesResource {
    @Inject
    private Devices devices;

    @Inject
    private CatalogueEditing editing;

    /** The systems. */
    public record SystemList(long total, List<SystemBody> items) {}

    /** What was changed. */
    public record ChangeList(long total, List<ChangeBody> items) {}

    /** What was typed or scanned. */
    public record Code(@Nullable String code) {}

    /** An entry to add under another, or all values of one as they are to stand. */
    public record Wanted(
            @Nullable String kind,
            @Nullable String parent,
            @Nullable Map<String, CellBody> values,
            @Nullable String reason) {}

    @GET
    @Operation(summary = "List device systems, by maker and name")
    public SystemList systems(
            @QueryParam("group") @Nullable String group, @QueryParam("status") @Nullable String status) {
        var filter = new DeviceFilter(
                "",
                group == null ? null : Texts.code(DeviceGroup.class, group),
                status == null ? null : Texts.code(MarketStatus.class, status));
        var items = devices.systems(filter).stream().map(SystemBody::of).toList();
        return new SystemList(items.size(), items);
    }

    @POST
    @Path("/identify")
    @Operation(summary = "Take a catalogue number, a GS1 or a HIBC string apart and propose the components it may be")
    public IdentifiedBody identify(@NotNull Code wanted) {
        return IdentifiedBody.of(devices.identify(Objects.requireNonNullElse(wanted.code(), "")));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an entry with what stands under it; the ETag is its edition")
    public Response read(@PathParam("id") String id) {
        return whole(Response.ok(), new ItemId(Texts.id(id)));
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "What stood in an entry before, the latest change first")
    public ChangeList history(@PathParam("id") String id) {
        var items = devices.history(new ItemId(Texts.id(id))).stream()
                .map(ChangeBody::of)
                .toList();
        return new ChangeList(items.size(), items);
    }

    @POST
    @RolesAllowed(Permission.EDITS_CATALOGUE)
    @Operation(summary = "Add an entry under another")
    @APIResponse(responseCode = "201", description = "Added")
    public Response add(@NotNull Wanted wanted) {
        if (wanted.kind() == null) throw new BadRequestException();
        var parent = wanted.parent() == null ? null : new ItemId(Texts.id(wanted.parent()));
        var id = editing.add(new NewItem(
                Texts.code(ItemKind.class, wanted.kind()),
                parent,
                DeviceJson.cells(wanted.values()),
                Objects.requireNonNullElse(wanted.reason(), "")));
        return whole(Response.created(URI.create("devices/" + id)), id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Permission.EDITS_CATALOGUE)
    @Operation(summary = "Let the values of an entry stand as given, upon the edition that If-Match names")
    @APIResponse(responseCode = "412", description = "Somebody else saved first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String edition, @NotNull Wanted wanted) {
        if (edition == null || edition.equals("*")) throw new ClientErrorException(428);
        var item = new ItemId(Texts.id(id));
        int seen = edition.matches("\"[0-9]{1,9}\"") ? Integer.parseInt(edition.replace("\"", "")) : -1;
        var reason = Objects.requireNonNullElse(wanted.reason(), "");
        editing.change(item, new ItemChange(seen, DeviceJson.cells(wanted.values()), reason));
        return whole(Response.ok(), item);
    }

    private Response whole(Response.ResponseBuilder answer, ItemId id) {
        var sheet = devices.sheet(id);
        return answer.entity(ItemBody.of(sheet))
                .tag(new EntityTag(Integer.toString(sheet.edition())))
                .build();
    }
}
