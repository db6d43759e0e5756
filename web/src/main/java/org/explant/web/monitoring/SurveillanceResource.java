// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.monitoring.Surveillance;
import org.explant.web.monitoring.SurveillanceJson.Both;

/** Judges a person's follow-up as told in the call; nothing of it is kept. */
@Path("/surveillance/assess")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READS_CLAIMS)
public class SurveillanceResource {
    @Inject
    private Surveillance surveillance;

    @POST
    @Operation(
            summary = "Judge hips by both clocks: what is due on a day, and what was advised before it",
            description =
                    "Stateless: nothing told is kept. Today an unknown fact is taken as the strictest it may be; in"
                            + " the past it never makes a departure. Rows that no source was read for answer verified: false")
    public Both assess(@NotNull AssessWish wanted) {
        return Both.of(surveillance.assess(wanted.toHistory(), wanted.asOfDay(), wanted.guidance()));
    }
}
