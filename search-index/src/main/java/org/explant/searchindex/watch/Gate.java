// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.explant.searchindex.query.QueryNode;
import org.explant.searchindex.query.QueryNode.About;
import org.explant.searchindex.query.QueryNode.And;
import org.explant.searchindex.query.QueryNode.Forms;
import org.explant.searchindex.query.QueryNode.Fuzzy;
import org.explant.searchindex.query.QueryNode.Near;
import org.explant.searchindex.query.QueryNode.Not;
import org.explant.searchindex.query.QueryNode.Or;
import org.explant.searchindex.query.QueryNode.Phrase;
import org.explant.searchindex.query.QueryNode.Prefix;
import org.explant.searchindex.query.QueryNode.Wildcard;
import org.explant.searchindex.query.QueryNode.Word;
import org.jspecify.annotations.Nullable;

/**
 * What a page must hold for a search to match it: one of these words, or a word that begins in one of these ways.
 *
 * @param words folded, as the tokenizer folds
 * @param starts folded, of at least {@link #SHORTEST_START} characters
 */
record Gate(Set<String> words, Set<String> starts) {
    /** Shorter beginnings let everything through. */
    static final int SHORTEST_START = 3;

    /** A beginning stands for some words, none of which is known. */
    private static final long START_COST = 50;

    /**
     * The gate that lets the fewest pages through; null where a page without any known word may match.
     *
     * @param frequency on how many pages a word was seen
     */
    static @Nullable Gate of(QueryNode node, ToLongFunction<String> frequency) {
        return switch (node) {
            case Word word -> new Gate(Set.of(word.term()), Set.of());
            case Prefix prefix -> starting(prefix.start());
            case Phrase phrase -> narrowest(phrase.terms(), frequency);
            case And and -> narrowest(and.parts(), frequency);
            case Or or -> all(or.parts(), frequency);
            case Forms forms -> {
                List<QueryNode> parts = new ArrayList<>(forms.others());
                parts.add(forms.typed());
                yield all(parts, frequency);
            }
            case Near near -> narrowest(List.of(near.left(), near.right()), frequency);
            case Wildcard wildcard -> starting(wildcard.pattern().split("[*?]", 2)[0]);
            case Fuzzy fuzzy -> null;
            case Not not -> null;
            case About about -> null;
        };
    }

    private static @Nullable Gate starting(String start) {
        return start.length() < SHORTEST_START ? null : new Gate(Set.of(), Set.of(start));
    }

    /** Each part is needed, so any one gate will do. */
    private static @Nullable Gate narrowest(List<? extends QueryNode> parts, ToLongFunction<String> frequency) {
        Gate narrowest = null;
        for (QueryNode part : parts) {
            Gate gate = of(part, frequency);
            if (gate != null && (narrowest == null || gate.cost(frequency) < narrowest.cost(frequency))) {
                narrowest = gate;
            }
        }
        return narrowest;
    }

    /** Any part will do, so all their gates stand open. */
    private static @Nullable Gate all(List<? extends QueryNode> parts, ToLongFunction<String> frequency) {
        List<@Nullable Gate> gates = new ArrayList<>();
        parts.forEach(part -> gates.add(of(part, frequency)));
        if (gates.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        Set<String> words = new HashSet<>();
        Set<String> starts = new HashSet<>();
        for (Gate gate : gates) {
            words.addAll(Objects.requireNonNull(gate).words());
            starts.addAll(gate.starts());
        }
        return new Gate(words, starts);
    }

    /** How many pages it lets through, roughly. */
    private long cost(ToLongFunction<String> frequency) {
        return words.stream().mapToLong(word -> 1 + frequency.applyAsLong(word)).sum() + starts.size() * START_COST;
    }
}
