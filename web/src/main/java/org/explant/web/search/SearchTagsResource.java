// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.coding.TagId;
import org.explant.search.PageTagging;
import org.explant.search.SearchId;

/** A tag on every page of an answer. */
@Path("/searches/{id}/tags/{tag}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.EDITS_CLAIMS)
public class SearchTagsResource {
    @Inject
    private PageTagging tagging;

    @PUT
    @Operation(summary = "Tag every page of an answer; answers how many are newly tagged")
    public Map<String, Integer> put(@PathParam("id") UUID search, @PathParam("tag") UUID tag) {
        return Map.of("pages", tagging.put(new SearchId(search), new TagId(tag)));
    }

    @DELETE
    @Operation(summary = "Take a tag off every page of an answer")
    public Map<String, Integer> take(@PathParam("id") UUID search, @PathParam("tag") UUID tag) {
        return Map.of("pages", tagging.take(new SearchId(search), new TagId(tag)));
    }
}
