// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * What a folded word sounds like: to an English ear (Double Metaphone) and, for names of eastern Europe, by Daitch and
 * Mokotoff. Words of two letters have no sound of their own.
 */
final class Sound {
    private static final DoubleMetaphone ENGLISH = english();
    private static final DaitchMokotoffSoundex EASTERN = new DaitchMokotoffSoundex();

    /** Letters that begin a name alike. */
    private static final Map<Character, Character> EAR = Map.of('v', 'w', 'z', 's', 'y', 'j', 'k', 'c');

    private Sound() {}

    /** Every code of the word. */
    static Set<String> codes(String word) {
        var codes = new LinkedHashSet<String>();
        codes.addAll(english(word));
        codes.addAll(eastern(word));
        return codes;
    }

    /** Sharing a code is not enough: Brown and Brien share one. The letters must not lie too far apart either. */
    static boolean isAlike(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        int allowed = longest <= 5 ? 1 : 1 + (longest - 4) / 2;
        return (share(english(one), english(other)) || beginAlike(one, other) && share(eastern(one), eastern(other)))
                && Spelling.slips(one, other) <= allowed;
    }

    /** The eastern code takes G for H, which no reader does at the beginning of a name. */
    private static boolean beginAlike(String one, String other) {
        return EAR.getOrDefault(one.charAt(0), one.charAt(0))
                .equals(EAR.getOrDefault(other.charAt(0), other.charAt(0)));
    }

    private static boolean share(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static Set<String> english(String word) {
        var codes = new LinkedHashSet<String>();
        if (!hasSound(word)) return codes;
        add(codes, ENGLISH.doubleMetaphone(word, false));
        add(codes, ENGLISH.doubleMetaphone(word, true));
        return codes;
    }

    private static Set<String> eastern(String word) {
        return word.length() > 4 && hasSound(word)
                ? Set.of(EASTERN.soundex(word).split("\\|"))
                : Set.of();
    }

    private static boolean hasSound(String word) {
        return word.length() > 2 && word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    private static void add(Set<String> codes, String code) {
        if (code.length() > 1) codes.add(code);
    }

    private static DoubleMetaphone english() {
        var made = new DoubleMetaphone();
        made.setMaxCodeLen(6);
        return made;
    }
}
