// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import static org.explant.access.Permission.SEARCHES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.document.DocumentId;
import org.explant.search.MarkedPage;
import org.explant.search.MarkedPages;
import org.explant.search.SearchId;
import org.explant.search.Searches;

/** Searches: the words are posted and stored; every address carries the stored search's id alone. */
@Path("/searches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(SEARCHES)
public class SearchesResource {
    @Inject
    private Searches searches;

    @Inject
    private MarkedPages marked;

    /** Asks and answers; pages of documents are counted from 0. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@NotNull @Valid SearchBody body) {
        SearchId asked = searches.ask(body.wanted());
        var answer = SearchJson.of(searches.answer(asked, body.pageOrFirst(), body.sizeOrUsual()));
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }

    /** The answer to a stored search of one's own, made anew. */
    @GET
    @Path("/{id}")
    public SearchJson answer(
            @PathParam("id") UUID search,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("10") int size) {
        return SearchJson.of(searches.answer(new SearchId(search), page, size));
    }

    /** The claims in which pages match, most documents first. */
    @GET
    @Path("/{id}/claims")
    public ClaimsFound claims(@PathParam("id") UUID search) {
        var claims = searches.byClaim(new SearchId(search)).stream()
                .map(ClaimsFound.Item::of)
                .toList();
        return new ClaimsFound(claims.size(), claims);
    }

    /** The documents that are no answer only because NOT looks beyond the page. */
    @GET
    @Path("/{id}/hidden")
    public List<SearchJson.Item> hidden(
            @PathParam("id") UUID search,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("10") int size) {
        return searches.hidden(new SearchId(search), page, size).stream()
                .map(SearchJson::item)
                .toList();
    }

    /** Which pages of a document match. */
    @GET
    @Path("/{id}/documents/{document}")
    public Map<String, List<Integer>> pages(@PathParam("id") UUID search, @PathParam("document") UUID document) {
        return Map.of("pages", marked.pages(new SearchId(search), new DocumentId(document)));
    }

    /** Where on a page the words stand: fractions of the page as displayed, origin top left. */
    @GET
    @Path("/{id}/documents/{document}/pages/{page}")
    public MarkedPage page(
            @PathParam("id") UUID search, @PathParam("document") UUID document, @PathParam("page") int page) {
        return marked.page(new SearchId(search), new DocumentId(document), page);
    }
}
