// SPDX-License-Identifier: Apache-2.0
package org.explant.records.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.explant.records.candidate.PartName;
import org.explant.records.text.Token;
import org.explant.records.text.Tokens;

/** Names of makers and systems, found by their first word. */
public final class DeviceNames {
    private record Name(List<String> words, PartName part, String value) {}

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    private DeviceNames() {}

    /** Names as the catalogue has them; what stands in brackets there is a name of its own. */
    public static DeviceNames of(Collection<String> makers, Collection<String> systems) {
        var names = new DeviceNames();
        makers.forEach(maker -> names.add(maker, PartName.MAKER));
        systems.forEach(system -> names.add(system, PartName.SYSTEM));
        return names;
    }

    /** A name where it stands. */
    record Found(PartName part, String value, int at, int next) {}

    /** The longest name that begins with this token. */
    Optional<Found> at(Tokens tokens, int index) {
        Found best = null;
        for (Name name : byFirstWord.getOrDefault(tokens.at(index).lower(), List.of())) {
            boolean longer = best == null || index + name.words.size() > best.next;
            if (longer && stands(tokens, index, name))
                best = new Found(name.part, name.value, index, index + name.words.size());
        }
        return Optional.ofNullable(best);
    }

    private static boolean stands(Tokens tokens, int index, Name name) {
        for (int word = 0; word < name.words.size(); word++)
            if (!tokens.is(index + word, name.words.get(word))) return false;
        return true;
    }

    private void add(String printed, PartName part) {
        int open = printed.indexOf('(');
        int close = printed.indexOf(')', Math.max(open, 0));
        put(open < 0 ? printed : printed.substring(0, open), part, printed);
        if (open >= 0 && close > open) put(printed.substring(open + 1, close), part, printed);
    }

    private void put(String spelling, PartName part, String value) {
        var words = new ArrayList<String>();
        var tokens = Tokens.of(spelling);
        for (int index = 0; index < tokens.size(); index++)
            words.add(tokens.at(index).lower());
        long letters = words.stream().mapToLong(String::length).sum();
        if (words.isEmpty() || letters < 3 || tokens.at(0).kind() != Token.Kind.WORD) return;
        byFirstWord
                .computeIfAbsent(words.getFirst(), fresh -> new ArrayList<>())
                .add(new Name(words, part, value));
    }
}
