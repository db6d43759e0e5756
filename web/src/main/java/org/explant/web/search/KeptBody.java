// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.access.AccountId;
import org.explant.search.Completeness;
import org.explant.search.kept.KeptAnswerLine;
import org.explant.search.kept.KeptDetails;
import org.explant.search.kept.KeptLine;
import org.explant.search.kept.KeptSheet;
import org.jspecify.annotations.Nullable;

/** A kept search as a program reads it. */
public record KeptBody(Line line, Set<String> readers, List<Answer> answers) {
    /** What is written of one; {@code search} only where it is kept anew. */
    public record Wish(
            @Nullable UUID search,
            @NotBlank @Size(max = 120) String name,
            @Nullable List<UUID> readers) {
        KeptDetails details() {
            var people = readers == null ? List.<UUID>of() : readers;
            return new KeptDetails(name, people.stream().map(AccountId::new).collect(Collectors.toSet()));
        }
    }

    /** A line of the list. */
    public record Line(
            String id,
            int version,
            String name,
            String query,
            @Nullable String claim,
            String owner,
            boolean mine,
            Instant keptAt) {
        static Line of(KeptLine line) {
            return new Line(
                    line.keptId().toString(),
                    line.version(),
                    line.name(),
                    line.query(),
                    line.claim() == null ? null : line.claim().value(),
                    line.owner(),
                    line.mine(),
                    line.keptAt());
        }
    }

    /** What was found at one moment. */
    public record Answer(
            String id,
            String search,
            Instant answeredAt,
            long watermark,
            long pages,
            long documents,
            long claims,
            Completeness completeness) {
        static Answer of(KeptAnswerLine line) {
            return new Answer(
                    line.answerId().toString(),
                    line.search().toString(),
                    line.answeredAt(),
                    line.watermark(),
                    line.pages(),
                    line.documents(),
                    line.claims(),
                    line.completeness());
        }
    }

    static KeptBody of(KeptSheet sheet) {
        return new KeptBody(
                Line.of(sheet.line()),
                sheet.readers().stream().map(Object::toString).collect(Collectors.toSet()),
                sheet.answers().stream().map(Answer::of).toList());
    }
}
