// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

import java.util.List;
import java.util.Set;

/** Forenames: short forms, initials, a middle name used as the first. */
final class Forenames {
    private static final Likeness NOT_KNOWN = new Likeness(78, Set.of(Reason.SURNAME_ONLY));

    private final List<String> words;

    Forenames(String forenames) {
        words = Folding.words(forenames);
    }

    Likeness compare(Forenames other) {
        if (words.isEmpty() || other.words.isEmpty()) return NOT_KNOWN;
        if (glued().equals(other.glued())) return new Likeness(100, Set.of(Reason.SAME_NAME));
        var first = word(words.getFirst(), other.words.getFirst());
        if (first.score() > 0) return othersAgree(other) ? first : first.with(Reason.VARIANT, -10);
        return anyAfterFirst(other) || other.anyAfterFirst(this)
                ? new Likeness(80, Set.of(Reason.MIDDLE_NAME))
                : Likeness.NONE;
    }

    /** The heads of the groups that the first forename stands in. */
    Set<String> heads() {
        return words.isEmpty() ? Set.of() : NameBook.FORENAMES.heads(words.getFirst());
    }

    List<String> words() {
        return words;
    }

    private boolean anyAfterFirst(Forenames other) {
        return words.stream()
                .skip(1)
                .anyMatch(mine ->
                        mine.length() > 1 && word(mine, other.words.getFirst()).score() >= 95);
    }

    /** Both have a second one, and they differ: perhaps somebody else. */
    private boolean othersAgree(Forenames other) {
        if (words.size() < 2 || other.words.size() < 2) return true;
        return word(words.get(1), other.words.get(1)).score() > 0;
    }

    private static Likeness word(String one, String other) {
        if (one.equals(other)) return new Likeness(100, Set.of(Reason.SAME_NAME));
        if (one.length() == 1 || other.length() == 1)
            return one.charAt(0) == other.charAt(0) ? new Likeness(78, Set.of(Reason.INITIAL_ONLY)) : Likeness.NONE;
        if (NameBook.FORENAMES.same(one, other)) return new Likeness(95, Set.of(Reason.SHORT_FORM));
        return Words.compare(one, other);
    }

    private String glued() {
        return String.join("", words);
    }
}
