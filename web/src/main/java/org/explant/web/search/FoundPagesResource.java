// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.report.paper.FileFormat;
import org.explant.search.SearchId;
import org.explant.search.facsimile.FoundPages;

/** The pages of an answer themselves, to hand to counsel. */
@Path("/searches/{id}/pages.pdf")
@RolesAllowed(Permission.OPENS_DOCUMENTS)
public class FoundPagesResource {
    @Inject
    private FoundPages pages;

    @Inject
    private FoundPapers papers;

    @GET
    @Operation(summary = "Take the found pages away as pictures with the words marked, at most 100")
    public Response file(@PathParam("id") UUID search) {
        var rows = pages.rows(new SearchId(search));
        var file = pages.file(rows, papers.of(rows), papers.captions());
        return SearchFilesResource.answer(file, FileFormat.PDF, "pages");
    }
}
