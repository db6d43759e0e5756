// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.claim.Claims;
import org.explant.claim.Restriction;
import org.jspecify.annotations.Nullable;

/** Who alone may know of a claim. */
@Path("/claims/{reference}/restriction")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.RESTRICTS_CLAIMS)
public class ClaimRestrictionResource {
    @Inject
    private Claims claims;

    /** Ids of accounts, and why. */
    public record RestrictionBody(
            @NotEmpty List<String> members, @Nullable String reason) {}

    @PUT
    @Operation(summary = "Let the claim exist for these people alone")
    @APIResponse(responseCode = "204", description = "Restricted")
    public void restrict(@PathParam("reference") String reference, @NotNull @Valid RestrictionBody wanted) {
        var members = wanted.members().stream().map(Texts::requiredAccount).collect(Collectors.toSet());
        claims.restrict(
                new ClaimReference(reference),
                new Restriction(members, Objects.requireNonNullElse(wanted.reason(), "")));
    }

    @DELETE
    @Operation(summary = "Let the claim exist again for everybody who works on claims")
    @APIResponse(responseCode = "204", description = "Lifted")
    public void lift(@PathParam("reference") String reference) {
        claims.lift(new ClaimReference(reference));
    }
}
