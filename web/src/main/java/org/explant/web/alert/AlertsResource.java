// SPDX-License-Identifier: Apache-2.0
package org.explant.web.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.explant.access.Permission;
import org.explant.alert.AlertLine;
import org.explant.alert.Alerts;
import org.explant.alert.digest.AlertDigests;
import org.explant.search.Excerpt;
import org.jspecify.annotations.Nullable;

/** What the caller's standing searches found in what was newly read. */
@Path("/alerts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.SEARCHES)
public class AlertsResource {
    @Inject
    private Alerts alerts;

    @Inject
    private AlertDigests digests;

    /** The latest, and how many pages are unread in all. */
    public record Latest(long total, long unread, List<Line> items) {}

    /** The pages of one document that one search found. */
    public record Line(
            String standing,
            String name,
            String claim,
            String document,
            String title,
            List<Hit> hits,
            Instant toldAt,
            boolean unread) {
        static Line of(AlertLine line) {
            var hits = line.pages().stream()
                    .map(page -> new Hit(page.page(), words(page.excerpt())))
                    .toList();
            return new Line(
                    line.standing().toString(),
                    line.name(),
                    line.claim().toString(),
                    line.document().toString(),
                    line.title(),
                    hits,
                    line.toldAt(),
                    line.unread());
        }

        private static @Nullable String words(@Nullable Excerpt excerpt) {
            return excerpt == null ? null : excerpt.text();
        }
    }

    /** A page, with the place where the words stand for the first of them. */
    public record Hit(int page, @Nullable String snippet) {}

    /** The digests of the last mornings. */
    public record Days(long total, List<Day> items) {}

    /** What one morning brought. */
    public record Day(LocalDate day, Instant toldAfter, Instant toldUpto, long pages) {}

    @GET
    @Operation(summary = "The latest alerts, newest first, the pages of one document together")
    public Latest latest() {
        var lines = alerts.latest().stream().map(Line::of).toList();
        return new Latest(lines.size(), alerts.unread(), lines);
    }

    @POST
    @Path("/noted")
    @Operation(summary = "Take note of all alerts")
    @APIResponse(responseCode = "204", description = "Noted")
    public Response noteAll() {
        alerts.noteAll();
        return Response.noContent().build();
    }

    @GET
    @Path("/digests")
    @Operation(summary = "What each of the last mornings brought")
    public Days digests() {
        var days = digests.lines().stream()
                .map(each -> new Day(each.day(), each.toldAfter(), each.toldUpto(), each.pages()))
                .toList();
        return new Days(days.size(), days);
    }
}
