// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.explant.searchindex.words.SpellingPair;
import org.explant.searchindex.words.SynonymGroups;
import org.explant.searchindex.words.WordForms;

/**
 * Reads what people type: words (all of them on one page), {@code "phrases"}, {@code AND OR NOT} in capitals, brackets,
 * and {@code pseud*}.
 *
 * <p>Immutable and safe for any number of threads; load it once.
 */
public final class QueryLanguage {
    private final WordForms forms;
    private final SynonymGroups synonyms;

    private QueryLanguage(WordForms forms, SynonymGroups synonyms) {
        this.forms = forms;
        this.synonyms = synonyms;
    }

    /** The language with the forms of English words and the synonyms of this field. */
    public static QueryLanguage english() {
        List<SpellingPair> spellings =
                lines("spellings.txt").stream().map(SpellingPair::read).toList();
        return new QueryLanguage(new WordForms(spellings), SynonymGroups.read(lines("synonyms.txt")));
    }

    /** The query, its typed words widened by their other forms. */
    public PageQuery read(String typed) throws QueryProblem {
        QueryNode written = QueryParser.parse(typed);
        Widening widening = new Widening(forms, synonyms);
        return new PageQuery(written, widening.widened(written), widening.variants());
    }

    /** The query, every word exactly as typed. */
    public PageQuery readExactly(String typed) throws QueryProblem {
        return PageQuery.exactly(QueryParser.parse(typed));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = QueryLanguage.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
