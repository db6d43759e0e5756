// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Answers a problem where no resource of the REST interface was reached. */
public final class ProblemWriter {
    private static final Logger LOG = Logger.getLogger(ProblemWriter.class.getName());
    private static final Jsonb JSON = JsonbBuilder.create();

    private ProblemWriter() {}

    public static void write(HttpServletResponse response, int status) throws IOException {
        write(response, Problems.ofStatus(status));
    }

    /** What nobody caught: a refusal answers as everywhere, a fault is logged once under the number that is told. */
    public static void write(HttpServletResponse response, int status, @Nullable Throwable thrown) throws IOException {
        var problem = thrown == null ? Problems.ofStatus(status) : Problems.of(thrown);
        if (thrown != null && problem.status() >= 500) LOG.log(Level.SEVERE, "Fault " + problem.reference(), thrown);
        write(response, problem);
    }

    private static void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) response.setHeader("WWW-Authenticate", "Bearer");
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(JSON.toJson(problem));
    }
}
