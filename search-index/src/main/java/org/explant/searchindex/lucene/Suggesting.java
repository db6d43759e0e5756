// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.util.BytesRef;
import org.explant.searchindex.Suggestion;
import org.explant.searchindex.query.QueryNode.Word;

/** Finds words that may have been meant, among those that stand on pages within the rights. */
final class Suggesting {
    private static final int SHORTEST = 4;
    private static final int MOST = 3;

    /** Beyond so many pages, more of them say nothing about what was meant. */
    private static final int COUNTED = 1_000;

    private final VisibleTerms visible;

    Suggesting(VisibleTerms visible) {
        this.visible = visible;
    }

    List<Suggestion> of(List<Word> words) throws IOException {
        List<Suggestion> suggestions = new ArrayList<>();
        for (String term : words.stream().map(Word::term).distinct().toList()) {
            boolean known = visible.pages(PageSchema.TEXT, new BytesRef(term), 1) > 0;
            List<String> better = known || term.length() < SHORTEST ? List.of() : better(term);
            if (!better.isEmpty()) {
                suggestions.add(new Suggestion(term, better));
            }
        }
        return suggestions;
    }

    private record Candidate(String word, int slips, int pages) {}

    private static final Comparator<Candidate> LIKELIEST = Comparator.comparingInt(Candidate::slips)
            .thenComparing(Comparator.comparingInt(Candidate::pages).reversed())
            .thenComparing(Candidate::word);

    private List<String> better(String term) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        for (int slips = 1; slips <= 2 && candidates.isEmpty(); slips++) {
            AutomatonQuery close = TermForms.anyClose(PageSchema.TEXT, term, slips);
            for (BytesRef word : visible.fitting(close)) {
                String text = word.utf8ToString();
                if (text.charAt(0) != PageTokens.SECOND_PLACE) {
                    candidates.add(new Candidate(text, slips, visible.pages(PageSchema.TEXT, word, COUNTED)));
                }
            }
        }
        return candidates.stream()
                .sorted(LIKELIEST)
                .limit(MOST)
                .map(Candidate::word)
                .toList();
    }
}
