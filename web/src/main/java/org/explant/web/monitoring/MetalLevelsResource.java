// SPDX-License-Identifier: Apache-2.0
package org.explant.web.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.monitoring.Charts;
import org.explant.monitoring.chart.ChartPicture;
import org.explant.monitoring.chart.ChartUnit;
import org.explant.monitoring.chart.ChartWish;
import org.explant.monitoring.chart.MetalChart;
import org.explant.monitoring.chart.PictureSize;
import org.explant.monitoring.result.BloodSpecimen;
import org.explant.shared.NotFound;
import org.explant.web.api.Texts;
import org.explant.web.monitoring.MetalLevelsJson.Levels;
import org.explant.web.ui.Formats;
import org.jspecify.annotations.Nullable;

/** A claimant's metal levels over the years: as figures, and as the picture that screen and reports show. */
@Path("/claims/{reference}/metal-levels")
@RolesAllowed(Permission.READS_CLAIMS)
public class MetalLevelsResource {
    @Inject
    private Charts charts;

    @Inject
    private Walls walls;

    @Inject
    private MetalChartWords words;

    @Inject
    private Clock clock;

    /** Which chart is wanted; what is missing is as on the screen. */
    public static class Wanted {
        @QueryParam("asOf")
        private @Nullable String asOf;

        @QueryParam("specimen")
        private @Nullable String specimen;

        @QueryParam("unit")
        private @Nullable String unit;

        ChartWish wish() {
            return new ChartWish(
                    specimen == null ? null : Texts.code(BloodSpecimen.class, specimen),
                    unit == null ? null : Texts.code(ChartUnit.class, unit));
        }

        LocalDate day(Clock clock) {
            return asOf == null ? LocalDate.now(clock.withZone(Formats.LONDON)) : AssessWish.day(asOf);
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read the levels of one specimen: as printed, on one axis, with thresholds and trends")
    public Levels read(@PathParam("reference") String reference, @BeanParam Wanted wanted) {
        return Levels.of(chart(reference, wanted));
    }

    @GET
    @Path("/picture")
    @Produces("image/png")
    @Operation(summary = "The same as a picture; size is wide or narrow. Kept by nobody but the reader's own browser")
    public Response picture(
            @PathParam("reference") String reference,
            @BeanParam Wanted wanted,
            @QueryParam("size") @DefaultValue("WIDE") String size,
            @Context Request request) {
        var chart = chart(reference, wanted);
        if (chart.isEmpty()) throw new NotFound();
        byte[] png = ChartPicture.png(chart, words, Texts.code(PictureSize.class, size));
        var tag = new EntityTag(UUID.nameUUIDFromBytes(png).toString());
        var same = request.evaluatePreconditions(tag);
        var answer = same != null ? same : Response.ok(png);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private MetalChart chart(String reference, Wanted wanted) {
        var claim = walls.open(new ClaimReference(reference));
        return charts.ofClaim(claim, wanted.day(clock), wanted.wish());
    }
}
