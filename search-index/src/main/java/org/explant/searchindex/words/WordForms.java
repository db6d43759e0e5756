// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Other forms of one English word: singular, plural, possessive, British and American spelling. */
public final class WordForms {
    private static final int SHORTEST = 3;

    /** Words without forms worth finding; they would only litter what is shown. */
    private static final Set<String> PLAIN = Set.of(
            "the", "and", "for", "not", "but", "was", "were", "are", "has", "had", "have", "his", "her", "its", "our",
            "she", "him", "you", "who", "with", "from", "this", "that", "than", "then", "they", "them", "their",
            "there", "these", "those", "into", "onto", "over", "under", "been", "being", "does", "did", "any", "all",
            "can", "could", "would", "should", "will", "may", "might", "must", "very", "when", "where", "which", "what",
            "how");

    private final List<SpellingPair> spellings;

    /** Forms by these spellings. */
    public WordForms(List<SpellingPair> spellings) {
        this.spellings = List.copyOf(spellings);
    }

    /** The other forms, never the word itself. Some are no words at all; those find nothing. */
    public Set<String> of(String word) {
        if (!isInflected(word)) {
            return Set.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        for (String base : basesOf(word)) {
            forms.add(base);
            forms.add(plural(base));
            forms.add(base + "'s");
        }
        forms.remove(word);
        return forms;
    }

    /** The word without plural or possessive ending, and as spelt across the ocean; the word itself among them. */
    public Set<String> basesOf(String word) {
        Set<String> bases = new LinkedHashSet<>();
        bases.add(singular(word));
        if (isInflected(word)) {
            for (SpellingPair pair : spellings) {
                bases.addAll(pair.others(singular(word)));
            }
        }
        return bases;
    }

    private static boolean isInflected(String word) {
        return word.length() >= SHORTEST
                && !PLAIN.contains(word)
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '\'');
    }

    private static String singular(String word) {
        int length = word.length();
        if (word.endsWith("'s")) {
            return word.substring(0, length - 2);
        }
        if (length <= SHORTEST || !word.endsWith("s") || endsWithAny(word, "ss", "us", "is")) {
            return word;
        }
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        boolean longer = endsWithAny(word, "sses", "xes", "zes", "ches", "shes");
        return word.substring(0, length - (longer ? 2 : 1));
    }

    private static String plural(String word) {
        int length = word.length();
        if (word.endsWith("sis")) {
            return word.substring(0, length - 2) + "es";
        }
        if (length > 2 && word.endsWith("y") && "aeiou".indexOf(word.charAt(length - 2)) < 0) {
            return word.substring(0, length - 1) + "ies";
        }
        return word + (endsWithAny(word, "s", "x", "z", "ch", "sh") ? "es" : "s");
    }

    private static boolean endsWithAny(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
