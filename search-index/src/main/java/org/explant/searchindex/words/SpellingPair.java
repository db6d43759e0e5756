// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.words;

import java.util.List;
import java.util.Optional;

/**
 * Two spellings of the same part of a word, such as {@code haemat} and {@code hemat}.
 *
 * @param british the one
 * @param american the other
 * @param atStart whether the part must begin the word
 * @param atEnd whether it must end it
 */
public record SpellingPair(String british, String american, boolean atStart, boolean atEnd) {
    /** Reads {@code ^haemat hemat}: {@code ^} before the pair binds it to the start of a word, {@code $} after it to the end. */
    public static SpellingPair read(String line) {
        boolean start = line.startsWith("^");
        boolean end = line.endsWith("$");
        String[] pair =
                line.substring(start ? 1 : 0, line.length() - (end ? 1 : 0)).split(" ", -1);
        if (pair.length != 2 || pair[0].isEmpty() || pair[1].isEmpty()) {
            throw new IllegalArgumentException("not a pair of spellings: " + line);
        }
        return new SpellingPair(pair[0], pair[1], start, end);
    }

    /** The word with the other spelling, where it has one of the two. */
    public List<String> others(String word) {
        // "oedema" holds "edema": the British spelling is looked for first.
        return respelt(word, british, american).or(() -> respelt(word, american, british)).stream()
                .toList();
    }

    private Optional<String> respelt(String word, String from, String to) {
        int at = atEnd ? word.lastIndexOf(from) : word.indexOf(from);
        boolean misplaced = at < 0 || atStart && at > 0 || atEnd && at + from.length() < word.length();
        return misplaced
                ? Optional.empty()
                : Optional.of(word.substring(0, at) + to + word.substring(at + from.length()));
    }
}
