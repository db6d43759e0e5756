// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.explant.searchindex.query.QueryNode.About;
import org.explant.searchindex.query.QueryNode.Among;
import org.explant.searchindex.query.QueryNode.And;
import org.explant.searchindex.query.QueryNode.Forms;
import org.explant.searchindex.query.QueryNode.Labelled;
import org.explant.searchindex.query.QueryNode.Near;
import org.explant.searchindex.query.QueryNode.Not;
import org.explant.searchindex.query.QueryNode.Or;
import org.explant.searchindex.query.QueryNode.Phrase;
import org.explant.searchindex.query.QueryNode.Term;
import org.explant.searchindex.query.QueryNode.Word;
import org.explant.searchindex.words.SynonymGroups;
import org.explant.searchindex.words.WordForms;

/**
 * Adds to every typed word what it also finds, and keeps account of it; puts in place of fields that are no labels what they
 * mean. What stood in quotation marks or in a field stays as it is.
 */
final class Widening {
    private final WordForms forms;
    private final SynonymGroups synonyms;
    private final QuerySettings settings;
    private final Set<Variant> variants = new LinkedHashSet<>();

    Widening(WordForms forms, SynonymGroups synonyms, QuerySettings settings) {
        this.forms = forms;
        this.synonyms = synonyms;
        this.settings = settings;
    }

    List<Variant> variants() {
        return List.copyOf(variants);
    }

    QueryNode widened(QueryNode node) {
        return switch (node) {
            case Word word -> withForms(word, othersOf(word));
            case Phrase phrase -> withForms(phrase, synonymsOf(phrase));
            case Near near -> new Near(widened(near.left()), widened(near.right()), near.words(), near.ordered());
            case And and -> all(and.parts(), and.scope());
            case Or or -> new Or(or.parts().stream().map(this::widened).toList());
            case Not not -> new Not(widened(not.part()), not.scope());
            case Labelled field -> field.field().isLabel() ? field : resolved(field);
            case Term term -> term;
            case Forms done -> done;
            case About about -> about;
        };
    }

    private QueryNode resolved(Labelled field) {
        FieldValues.Holders holders = settings.values().holders(field.field());
        PageMatcher matcher = new PageMatcher(field.words());
        Set<String> names = holders.values().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(matcher::matches))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Among(field, holders.attribute(), names);
    }

    /** Words in a row may together be one thing: total hip replacement is also thr. */
    private QueryNode all(List<QueryNode> parts, Scope scope) {
        List<QueryNode> widened = new ArrayList<>();
        int next = 0;
        while (next < parts.size()) {
            int length = lengthOfGroup(parts, next);
            List<QueryNode> row = parts.subList(next, next + length);
            List<QueryNode> each = row.stream().map(this::widened).toList();
            if (length == 1) {
                widened.addAll(each);
            } else {
                widened.add(withForms(new And(row, scope), new And(each, scope), synonymsOf(termsOf(row))));
            }
            next += length;
        }
        return widened.size() == 1 ? widened.getFirst() : new And(widened, scope);
    }

    /** How many words from here are together in a group, at most; 1 where none are. */
    private int lengthOfGroup(List<QueryNode> parts, int from) {
        int run = 0;
        while (run < synonyms.longest() && from + run < parts.size() && isTypedWord(parts.get(from + run))) {
            run++;
        }
        while (run > 1
                && synonyms.othersOf(termsOf(parts.subList(from, from + run))).isEmpty()) {
            run--;
        }
        return Math.max(1, run);
    }

    private static boolean isTypedWord(QueryNode node) {
        return node instanceof Word word && !word.exact();
    }

    private List<QueryNode> othersOf(Word word) {
        if (word.exact() || !settings.variants()) {
            return List.of();
        }
        Set<QueryNode> others = new LinkedHashSet<>();
        forms.of(word.term()).forEach(form -> others.add(new Word(form, true)));
        Set<String> known = new LinkedHashSet<>(List.of(word.term()));
        known.addAll(forms.basesOf(word.term()));
        known.forEach(base -> others.addAll(synonymsOf(List.of(base))));
        others.remove(new Word(word.term(), true));
        return List.copyOf(others);
    }

    private List<QueryNode> synonymsOf(Phrase phrase) {
        boolean fixed = phrase.exact() || !phrase.terms().stream().allMatch(Word.class::isInstance);
        return fixed ? List.of() : synonymsOf(termsOf(phrase.terms()));
    }

    private List<QueryNode> synonymsOf(List<String> phrase) {
        return synonyms.othersOf(phrase).stream().map(Widening::exactly).toList();
    }

    private static QueryNode exactly(List<String> terms) {
        List<Term> words =
                terms.stream().<Term>map(term -> new Word(term, true)).toList();
        return words.size() == 1 ? words.getFirst() : new Phrase(words, true);
    }

    private static List<String> termsOf(List<? extends QueryNode> words) {
        return words.stream().map(QueryPrinter::words).toList();
    }

    private QueryNode withForms(QueryNode typed, List<QueryNode> others) {
        return withForms(typed, typed, others);
    }

    private QueryNode withForms(QueryNode typed, QueryNode widened, List<QueryNode> others) {
        String shown = QueryPrinter.words(typed);
        if (others.isEmpty() || !settings.variants() || settings.plain().contains(shown)) {
            return widened;
        }
        variants.add(new Variant(shown, others.stream().map(QueryPrinter::words).toList()));
        return new Forms(widened, others);
    }
}
