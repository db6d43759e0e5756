// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.explant.shared.Readiness;

/** Says whether the system is ready, to anybody, and nothing else. */
@Path("/health")
@PermitAll
public class HealthResource {
    @Inject
    private Readiness readiness;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response health() {
        boolean ready = readiness.isReady();
        return Response.status(ready ? 200 : 503)
                .entity(Map.of("status", ready ? "UP" : "DOWN"))
                .build();
    }
}
