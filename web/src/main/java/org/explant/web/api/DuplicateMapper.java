// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.explant.document.AlreadyInThisClaim;

/** A file that the claim holds already is refused with the way to the document that holds it. */
@Provider
public class DuplicateMapper implements ExceptionMapper<AlreadyInThisClaim> {
    @Context
    private UriInfo uri;

    @SuppressWarnings("NullAway.Init")
    public DuplicateMapper() {}

    @Override
    public Response toResponse(AlreadyInThisClaim duplicate) {
        var existing = uri.getBaseUriBuilder()
                .path("documents/" + duplicate.existing())
                .build();
        return Response.fromResponse(ProblemMapper.answer(Problems.of(duplicate)))
                .header(HttpHeaders.LINK, "<" + existing.getRawPath() + ">; rel=\"duplicate\"")
                .build();
    }
}
