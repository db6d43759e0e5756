// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.claim.ClaimFilter;
import org.explant.claim.ClaimFilters;
import org.explant.claim.Claims;
import org.explant.report.paper.FileFormat;
import org.explant.web.api.ClaimWish;
import org.explant.web.ui.Formats;

/** The list of claims taken away: exactly what the caller's list shows. */
@Path("/claim-exports")
@RolesAllowed(Permission.READS_CLAIMS)
public class ClaimExportsResource {
    @Inject
    private Claims claims;

    @Inject
    private ClaimFilters filters;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "The whole list as a file: filtered and sorted as GET /claims, format is xlsx or csv")
    public Response export(@BeanParam ClaimWish wish, @QueryParam("format") @DefaultValue("csv") String format) {
        var wanted = format.equals("xlsx") ? FileFormat.XLSX : FileFormat.CSV;
        var now = clock.instant();
        var paper = ClaimTables.paper(claims.taken(filter(wish), wish.slice()), filters.columns(), now);
        return Response.ok(wanted.write(paper), wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, named(LocalDate.ofInstant(now, Formats.LONDON), wanted))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private ClaimFilter filter(ClaimWish wish) {
        var kept = wish.kept();
        if (kept == null) return wish.filter();
        try {
            return filters.kept(UUID.fromString(kept));
        } catch (IllegalArgumentException noId) {
            throw new BadRequestException(noId);
        }
    }

    /** A name that tells nothing but what and when. */
    private static String named(LocalDate today, FileFormat format) {
        return "attachment; filename=\"claims-%s.%s\"".formatted(today, format == FileFormat.XLSX ? "xlsx" : "csv");
    }
}
