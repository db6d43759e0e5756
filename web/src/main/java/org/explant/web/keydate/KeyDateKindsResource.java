// SPDX-License-Identifier: Apache-2.0
package org.explant.web.keydate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.keydate.KeyDates;
import org.explant.keydate.KindLine;

/** What a key date can be. */
@Path("/key-date-kinds")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class KeyDateKindsResource {
    @Inject
    private KeyDates keyDates;

    /** All of them. */
    public record Kinds(long total, List<KindLine> items) {}

    @GET
    @Operation(summary = "List the kinds of key dates")
    public Kinds list() {
        var kinds = keyDates.kinds();
        return new Kinds(kinds.size(), kinds);
    }
}
