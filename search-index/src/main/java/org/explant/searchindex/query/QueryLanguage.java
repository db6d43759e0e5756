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
 * Reads what people type.
 *
 * <ul>
 *   <li>Words: all of them on one page. {@code AND OR NOT} in capitals, and brackets.
 *   <li>{@code "metal on metal"}: exactly these words, one after another.
 *   <li>{@code cobalt w/10 raised}: at most nine words between them; {@code pre/10}: in this order. Either side may be a
 *       word, a phrase, an OR in brackets, or another proximity.
 *   <li>{@code elevat*}, {@code ha?matoma}: a star for any letters, a question mark for one, after the first three.
 *   <li>{@code chromium~}: also as a scanner may have misread it.
 *   <li>{@code in document:( ... )}, {@code in claim:( ... )}, {@code in page:( ... )}: how far AND and NOT look inside.
 *   <li>{@code title: type: provider: author: claimant: device: hospital:} before a word, a phrase or brackets, and {@code
 *       date:2007..2009}.
 * </ul>
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
        return read(typed, QuerySettings.usual());
    }

    /** The query, every word exactly as typed. */
    public PageQuery readExactly(String typed) throws QueryProblem {
        return read(typed, QuerySettings.usual().exactly());
    }

    /** The query, read as the chips beside it say. */
    public PageQuery read(String typed, QuerySettings settings) throws QueryProblem {
        QueryNode written = QueryParser.parse(typed, settings);
        Widening widening = new Widening(forms, synonyms, settings);
        return new PageQuery(written, widening.widened(written), widening.variants());
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
