// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Names that are one name: Bob and Robert, Zhang and Chang. Data, in names.txt beside this class. */
final class NameBook {
    static final NameBook FORENAMES = new NameBook("forename");
    static final NameBook SURNAMES = new NameBook("surname");

    private final Map<String, Set<String>> groups = new HashMap<>();

    private NameBook(String kind) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NameBook.class.getResourceAsStream("names.txt")), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.startsWith(kind + " "))
                    .forEach(line -> enter(line.substring(kind.length() + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void enter(String line) {
        var words = Arrays.asList(line.strip().split(" +"));
        for (String word : words)
            groups.computeIfAbsent(word, any -> new TreeSet<>()).add(words.getFirst());
    }

    boolean same(String one, String other) {
        var shared = new TreeSet<>(heads(one));
        shared.retainAll(heads(other));
        return !shared.isEmpty();
    }

    /** The first name of each group that the word stands in; the word itself where it stands in none. */
    Set<String> heads(String word) {
        return groups.getOrDefault(word, Set.of(word));
    }
}
