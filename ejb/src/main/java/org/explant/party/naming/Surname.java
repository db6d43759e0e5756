// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A surname taken apart: Mc and Mac, O' and de, -ski and -ska, double barrels. */
final class Surname {
    private static final Set<String> PREFIXES = Set.of(
            "o", "mc", "mac", "de", "di", "da", "la", "le", "van", "von", "der", "den", "al", "el", "bin", "bint",
            "ibn", "st", "fitz", "ap", "abu", "ben", "ter", "dos", "du");

    private static final int DOUBLE_BARREL = 82;

    /** Two double barrels that share one half are as often two families. */
    private static final int ONE_HALF = 66;

    private final List<String> written;
    private final List<String> parts;

    Surname(String surname) {
        written = Folding.words(surname);
        parts = joined(written).stream().map(Surname::canonical).toList();
    }

    Likeness compare(Surname other) {
        if (parts.isEmpty() || other.parts.isEmpty()) return Likeness.NONE;
        if (glued(written).equals(glued(other.written))) return new Likeness(100, Set.of(Reason.SAME_NAME));
        if (glued(parts).equals(glued(other.parts))) return new Likeness(95, Set.of(Reason.VARIANT));
        if (new TreeSet<>(parts).equals(new TreeSet<>(other.parts))) return new Likeness(92, Set.of(Reason.VARIANT));
        var whole = word(glued(parts), glued(other.parts));
        return parts.size() == 1 && other.parts.size() == 1 ? whole : best(whole, other);
    }

    /** What the surname may be looked up under: each part and the whole. */
    Set<String> lookedUpUnder() {
        var all = new TreeSet<>(parts);
        all.add(glued(parts));
        written.stream()
                .filter(word -> word.length() > 2 && !PREFIXES.contains(word))
                .forEach(all::add);
        all.remove("");
        return all;
    }

    /** The parts in their plainest form. */
    List<String> parts() {
        return parts;
    }

    private Likeness best(Likeness whole, Surname other) {
        var best = whole;
        int most = parts.size() > 1 && other.parts.size() > 1 ? ONE_HALF : DOUBLE_BARREL;
        for (String mine : parts) {
            for (String theirs : other.parts) {
                var part = word(mine, theirs);
                int score = part.score() * most / 100;
                if (score > best.score()) best = new Likeness(score, part.reasons()).with(Reason.PART_OF_NAME, 0);
            }
        }
        return best;
    }

    private static Likeness word(String one, String other) {
        if (!one.equals(other) && NameBook.SURNAMES.same(one, other)) return new Likeness(88, Set.of(Reason.VARIANT));
        var found = Words.compare(one, other);
        return found.score() == 0 && withoutPrefix(one).equals(withoutPrefix(other))
                ? new Likeness(DOUBLE_BARREL, Set.of(Reason.PART_OF_NAME))
                : found;
    }

    /** O'Brien and Brien, Al-Rashid and Rashid. */
    private static String withoutPrefix(String word) {
        if (word.length() > 5 && word.startsWith("o")) return word.substring(1);
        return word.length() > 6 && (word.startsWith("al") || word.startsWith("el") || word.startsWith("mc"))
                ? word.substring(2)
                : word;
    }

    /** A prefix belongs to the word behind it. */
    private static List<String> joined(List<String> words) {
        var parts = new ArrayList<String>();
        var before = "";
        for (String word : words) {
            before = before + word;
            if (PREFIXES.contains(word)) continue;
            parts.add(before);
            before = "";
        }
        if (!before.isEmpty()) parts.add(before);
        return parts;
    }

    private static String canonical(String word) {
        if (word.matches("mac[a-z]{4,}")) return "mc" + word.substring(3);
        if (word.matches("[a-z]{3,}[sc]ka")) return word.substring(0, word.length() - 1) + "i";
        return word;
    }

    private static String glued(List<String> words) {
        return words.stream().collect(Collectors.joining());
    }
}
