// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.explant.access.Permission;
import org.explant.report.paper.FileFormat;
import org.explant.search.FoundFiles;
import org.explant.search.SearchId;
import org.explant.web.api.Texts;

/** Answers to take away: csv, xlsx or pdf, every page with its citation. */
@Path("/searches/{id}/files/{format}")
@RolesAllowed(Permission.SEARCHES)
public class SearchFilesResource {
    @Inject
    private FoundFiles files;

    @Inject
    private FoundPapers papers;

    @GET
    @Operation(summary = "Take the pages of an answer away, at most 2,000")
    public Response file(@PathParam("id") UUID search, @PathParam("format") String format) {
        var wanted = format(format);
        var rows = files.rows(new SearchId(search));
        return answer(files.file(rows, wanted, papers.of(rows)), wanted, "search");
    }

    static FileFormat format(String name) {
        return Texts.code(FileFormat.class, name.toUpperCase(Locale.ROOT));
    }

    /** A file under a name that says nothing of what was looked for. */
    static Response answer(byte[] bytes, FileFormat format, String name) {
        var file = "explant-" + name + "." + format.name().toLowerCase(Locale.ROOT);
        return Response.ok(bytes, format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
