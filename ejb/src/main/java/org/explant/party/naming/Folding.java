// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings a name to plain small letters, so that marks, capitals and punctuation never part two spellings. */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SILENT = Pattern.compile("['’‘`´ʼ.]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that Unicode does not take apart. */
    private static final Map<String, String> WHOLE =
            Map.of("ł", "l", "ø", "o", "ß", "ss", "æ", "ae", "œ", "oe", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private Folding() {}

    /** The words of a name. O'Brien is one word, Smith-Jones two. */
    static List<String> words(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        plain = SILENT.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        for (var letter : WHOLE.entrySet()) plain = plain.replace(letter.getKey(), letter.getValue());
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
