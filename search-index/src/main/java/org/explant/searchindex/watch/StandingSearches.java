// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explant.searchindex.query.PageMatcher;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.ReadPage;

/**
 * Many searches, before which one new page is laid after the other. What it answers is exactly what asking each of them
 * would; it asks only those that the words of the page can concern, and learns which words are rare as pages come.
 *
 * @param <T> what names a search; opaque
 */
public final class StandingSearches<T> {
    /** After so many pages what was learnt is used for the first time, and again each time that many more are known. */
    private static final long FIRST_LESSON = 64;

    private final List<Standing<T>> searches = new ArrayList<>();
    private final WordRarity rarity = new WordRarity();
    private Gates gates;
    private long nextLesson = FIRST_LESSON;

    private record Standing<T>(T name, PageQuery query, PageMatcher matcher) {}

    /** These searches, by name; each must be able to tell from one page whether it matches. */
    public StandingSearches(Map<T, PageQuery> named) {
        named.forEach((name, query) -> searches.add(new Standing<>(name, query, new PageMatcher(query))));
        gates = gates();
    }

    /** Which of them match the page. */
    public synchronized Set<T> matching(ReadPage page) {
        Set<String> words = page.words();
        rarity.seen(words);
        if (rarity.pages() >= nextLesson) {
            nextLesson *= 4;
            gates = gates();
        }
        Set<T> found = new HashSet<>();
        for (int candidate : gates.open(words)) {
            Standing<T> search = searches.get(candidate);
            if (search.matcher().matches(page)) {
                found.add(search.name());
            }
        }
        return found;
    }

    /** How many there are. */
    public int size() {
        return searches.size();
    }

    private Gates gates() {
        Gates fresh = new Gates(searches.size());
        for (int i = 0; i < searches.size(); i++) {
            fresh.put(i, Gate.of(searches.get(i).query().searched(), rarity::pagesWith));
        }
        return fresh;
    }
}
