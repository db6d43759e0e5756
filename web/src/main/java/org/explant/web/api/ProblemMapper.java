// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.web.Faults;

/** Catches everything a call can throw: a refusal is told, a fault is logged once under the number that is told. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Inject
    private AuditTrail trail;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web
                && web.getResponse().getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION)
            return web.getResponse();
        if (Faults.beneath(thrown) instanceof EJBAccessException)
            trail.recordApart(Act.ACCESS_REFUSED, null, null, Map.of("reason", "ROLE"));
        var problem = Problems.of(thrown);
        if (problem.status() >= 500) LOG.log(Level.SEVERE, "Fault " + problem.reference(), thrown);
        return Meanwhile.of(Faults.beneath(thrown))
                .map(meanwhile -> Response.fromResponse(answer(meanwhile.upon(problem)))
                        .tag(new EntityTag(Integer.toString(meanwhile.version())))
                        .build())
                .orElseGet(() -> answer(problem));
    }

    static Response answer(Problem problem) {
        var answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
        return (problem.status() == 401 ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer") : answer).build();
    }
}
