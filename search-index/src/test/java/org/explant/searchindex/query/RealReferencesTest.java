// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.explant.searchindex.text.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real catalogue and report numbers, where samples lie beside the project (or where EXPLANT_SAMPLES says). */
class RealReferencesTest {
    private static final Path SAMPLES = Path.of(
            Optional.ofNullable(System.getenv("EXPLANT_SAMPLES")).orElse("../../shared/data"), "maude", "derived");
    private static final Pattern CATALOGUE_NUMBER = Pattern.compile(",([A-Za-z0-9][-A-Za-z0-9./ ]{3,}),\\d+$");
    private static final Pattern REPORT_NUMBER = Pattern.compile("\\b\\d{7,10}-\\d{4}-\\d{5}\\b");

    private final QueryLanguage language = QueryLanguage.english();

    @Test
    void everyCatalogueNumberIsFoundAsItIsWritten() throws IOException, QueryProblem {
        int found = allFound(SAMPLES.resolve("hip_catalogue_numbers_from_maude.csv"), CATALOGUE_NUMBER, 1);
        assertTrue(found > 300, "too few numbers: " + found);
    }

    @Test
    void everyReportNumberIsFoundInItsNarrative() throws IOException, QueryProblem {
        int found = allFound(SAMPLES.resolve("maude_hip_narratives_dev.csv"), REPORT_NUMBER, 0);
        assertTrue(found > 300, "too few numbers: " + found);
    }

    private int allFound(Path file, Pattern numbers, int group) throws IOException, QueryProblem {
        Assumptions.assumeTrue(Files.isReadable(file), "no samples");
        int found = 0;
        for (String line : Files.readAllLines(file)) {
            for (MatchResult number : numbers.matcher(line).results().toList()) {
                PageMatcher matcher = new PageMatcher(language.readExactly('"' + number.group(group) + '"'));
                Span wanted = new Span(number.start(group), number.end(group));
                List<Span> hits = matcher.hits(line);
                assertTrue(hits.stream().anyMatch(hit -> hit.overlaps(wanted)), () -> "not found: " + number.group());
                found++;
            }
        }
        return found;
    }
}
