// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name somebody goes or went by.
 *
 * @param forenames empty where only the surname is known
 */
public record PersonName(String forenames, String surname) {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "rev",
            "revd",
            "the");

    /**
     * What a name typed in one line may mean: "Surname, Forenames" is one reading; without the comma the surname may be
     * one word or several at the end, or the first.
     */
    public static List<PersonName> readings(String typed) {
        int comma = typed.indexOf(',');
        if (comma >= 0) return List.of(new PersonName(typed.substring(comma + 1), typed.substring(0, comma)));
        var words = new ArrayList<>(List.of(typed.strip().split("\\s+")));
        while (words.size() > 1 && TITLES.contains(String.join("", Folding.words(words.getFirst()))))
            words.removeFirst();
        var readings = new ArrayList<PersonName>();
        for (int at = words.size() - 1; at > 0; at--)
            readings.add(new PersonName(joined(words.subList(0, at)), joined(words.subList(at, words.size()))));
        if (words.size() > 1) readings.add(new PersonName(joined(words.subList(1, words.size())), words.getFirst()));
        if (words.size() == 1) readings.add(new PersonName("", words.getFirst()));
        return readings;
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "PersonName";
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }
}
