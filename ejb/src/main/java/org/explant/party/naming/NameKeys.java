// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Under which keys a name stands in the index of names. Two names that the rules hold to be alike share at least one,
 * so that only those few are compared: words, their sound, and each word with one letter left out (one slip apart, two
 * words share such a form).
 */
public final class NameKeys {
    /** Raised with every change of the rules that makes other keys: entries with older ones are keyed anew. */
    public static final int RULES = 1;

    private NameKeys() {}

    public static Set<String> of(PersonFacts person) {
        var keys = new TreeSet<String>();
        for (PersonName name : person.names()) {
            var surname = new Surname(name.surname());
            surname.lookedUpUnder().forEach(word -> addWord(keys, word));
            keys.add("x:" + sorted(name));
            addTelling(keys, surname, new Forenames(name.forenames()));
            if (person.born() != null)
                new Forenames(name.forenames()).heads().forEach(head -> keys.add("b:" + person.born() + head));
        }
        person.identifiers().forEach((kind, value) -> keys.add("i:" + kind + value));
        return keys;
    }

    public static Set<String> ofCompany(Iterable<String> names) {
        var keys = new TreeSet<String>();
        for (String each : names) {
            var name = new CompanyName(each);
            if (name.words().isEmpty()) continue;
            name.own().forEach(word -> addWord(keys, word));
            addWord(keys, name.glued());
            keys.add("x:" + name.glued());
            keys.add("p:" + sounds(name));
            if (!name.initials().isEmpty()) keys.add("a:" + name.initials());
            if (name.isAbbreviation()) keys.add("a:" + name.glued());
        }
        return keys;
    }

    private static void addWord(Set<String> keys, String word) {
        if (word.length() < 2) return;
        NameBook.SURNAMES.heads(word).forEach(head -> keys.add("w:" + head));
        keys.add("w:" + word);
        Sound.codes(word).forEach(code -> keys.add("s:" + code));
        if (word.length() < 4) return;
        keys.add("d:" + word);
        for (int at = 0; at < word.length(); at++) keys.add("d:" + word.substring(0, at) + word.substring(at + 1));
    }

    /** Sound of the surname with the forename: few share it, so that pairs across the book are looked for under it. */
    private static void addTelling(Set<String> keys, Surname surname, Forenames forenames) {
        for (String part : surname.parts())
            for (String code : Sound.codes(part)) forenames.heads().forEach(head -> keys.add("p:" + code + " " + head));
    }

    private static String sounds(CompanyName name) {
        return name.own().stream()
                .map(word -> Sound.codes(word).stream().findFirst().orElse(word))
                .collect(Collectors.joining(" "));
    }

    /** All words of a name without their order: who swaps forename and surname still meets it. */
    private static String sorted(PersonName name) {
        var words = new TreeSet<>(Folding.words(name.forenames()));
        words.addAll(Folding.words(name.surname()));
        return String.join(" ", words);
    }
}
