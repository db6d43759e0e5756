// SPDX-License-Identifier: Apache-2.0
package org.explant.web.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.letter.Filed;
import org.explant.letter.Letters;
import org.jspecify.annotations.Nullable;

/** One letter to many claims. */
@Path("/letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ADDS_DOCUMENTS)
public class LettersResource {
    @Inject
    private Letters letters;

    @Inject
    private FilteredClaims claims;

    /** Which claims: by reference, by a kept filter, or as a list about monitoring names them; the same key again files nothing twice. */
    public record Wanted(
            @Nullable List<String> claims,
            @Nullable String filter,
            @Nullable String to,
            @Nullable String template,
            @Nullable String key) {}

    /** What became of one of them. */
    public record Result(String claim, @Nullable String document, List<String> missing) {
        static Result of(Filed filed) {
            var document = filed.document();
            return new Result(filed.claim().value(), document == null ? null : document.toString(), filed.missing());
        }
    }

    /** What became of all of them. */
    public record Results(long total, List<Result> items) {}

    @POST
    @Operation(summary = "File a letter on several claims; those that lack a value are named and left out")
    public Results file(@NotNull Wanted wanted) {
        var named = wanted.claims();
        var references = named != null
                ? named.stream().map(ClaimReference::new).toList()
                : wanted.to() != null ? claims.addressed(wanted.to()) : claims.references(wanted.filter());
        var key = wanted.key() == null ? UUID.randomUUID() : LetterIds.id(wanted.key());
        var results = letters.fileAll(references, LetterIds.template(wanted.template()), key).stream()
                .map(Result::of)
                .toList();
        return new Results(results.size(), results);
    }
}
