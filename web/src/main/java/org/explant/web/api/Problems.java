// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.explant.shared.RuleBroken;
import org.explant.web.Faults;
import org.explant.web.Sentences;
import org.jspecify.annotations.Nullable;

/** Turns whatever went wrong into the problem that is answered; says nothing of what it was made from. */
final class Problems {
    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad request"),
            Map.entry(401, "Not signed in"),
            Map.entry(403, "Not allowed"),
            Map.entry(404, "Not found"),
            Map.entry(405, "Method not allowed"),
            Map.entry(406, "Not acceptable"),
            Map.entry(412, "Changed by someone else"),
            Map.entry(413, "Too large"),
            Map.entry(415, "Unsupported media type"),
            Map.entry(416, "Range not satisfiable"),
            Map.entry(422, "Not possible"),
            Map.entry(428, "Say which version"),
            Map.entry(429, "Too many requests"),
            Map.entry(500, "Fault"),
            Map.entry(503, "Not ready"));

    private Problems() {}

    static Problem of(Throwable thrown) {
        return switch (Faults.beneath(thrown)) {
            case RuleBroken broken -> ofRule(broken);
            case ConstraintViolationException invalid -> ofFields(invalid);
            case OptimisticLockException _ -> ofStatus(412);
            case EJBAccessException _ -> ofStatus(403);
            case JsonbException _, JsonException _, ProcessingException _ -> ofStatus(400);
            case WebApplicationException web -> ofStatus(web.getResponse().getStatus());
            default -> ofStatus(500);
        };
    }

    static Problem ofStatus(int status) {
        return new Problem("about:blank", title(status), status, null, Faults.reference(), null);
    }

    private static Problem ofRule(RuleBroken broken) {
        int status = RuleStatus.of(broken);
        return new Problem(
                "urn:explant:rule:" + broken.rule(),
                title(status),
                status,
                Sentences.of(broken),
                Faults.reference(),
                null);
    }

    private static Problem ofFields(ConstraintViolationException invalid) {
        List<Problem.Field> fields = invalid.getConstraintViolations().stream()
                .map(violation -> new Problem.Field(fieldOf(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Problem.Field::field).thenComparing(Problem.Field::message))
                .toList();
        return new Problem("about:blank", title(400), 400, null, Faults.reference(), fields);
    }

    /** The last name on the path: methods and parameters of ours are nobody's business. */
    private static String fieldOf(ConstraintViolation<?> violation) {
        @Nullable
        String last = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .reduce((_, node) -> node)
                .map(node -> node.getName())
                .orElse("");
        return last == null ? "" : last;
    }

    private static String title(int status) {
        return TITLES.getOrDefault(status, status < 500 ? "Refused" : "Fault");
    }
}
