// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.explant.claim.duplicate.LikelyDuplicates;
import org.explant.web.merge.MergeBody;
import org.jspecify.annotations.Nullable;

/** Somebody alike is held already: the problem brings those whom the caller may know of. */
@Provider
public class AlikeMapper implements ExceptionMapper<LikelyDuplicates> {
    /** A problem with the candidates beside it. */
    public record Alike(
            String type,
            String title,
            int status,
            @Nullable String detail,
            String reference,
            List<MergeBody.Candidate> candidates) {}

    @Override
    public Response toResponse(LikelyDuplicates alike) {
        var plain = Problems.of(alike);
        var candidates =
                alike.candidates().stream().map(MergeBody.Candidate::of).toList();
        return Response.status(plain.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new Alike(
                        plain.type(), plain.title(), plain.status(), plain.detail(), plain.reference(), candidates))
                .build();
    }
}
