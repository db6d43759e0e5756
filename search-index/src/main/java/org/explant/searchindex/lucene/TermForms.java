// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.explant.searchindex.query.QueryNode;

/**
 * The machines that recognise the words a term of the language stands for. Building one costs more than many a search, and
 * leafing through an answer asks the same again, so the last ones are kept.
 */
final class TermForms {
    private record Wanted(String field, QueryNode.Term term) {}

    private static final int KEPT = 256;

    private final Map<Wanted, AutomatonQuery> built = new LinkedHashMap<>(16, 0.75f, true);

    /** Finds every page with such a word. */
    Query query(String field, QueryNode.Term node) {
        return node instanceof QueryNode.Word word ? new TermQuery(new Term(field, word.term())) : machine(field, node);
    }

    AutomatonQuery machine(String field, QueryNode.Term node) {
        Wanted wanted = new Wanted(field, node);
        synchronized (built) {
            AutomatonQuery before = built.get(wanted);
            if (before != null) {
                return before;
            }
        }
        AutomatonQuery fresh = build(field, node);
        synchronized (built) {
            built.put(wanted, fresh);
            if (built.size() > KEPT) {
                built.remove(built.keySet().iterator().next());
            }
        }
        return fresh;
    }

    private static AutomatonQuery build(String field, QueryNode.Term node) {
        return switch (node) {
            case QueryNode.Word word -> new WildcardQuery(new Term(field, word.term()));
            case QueryNode.Prefix prefix -> new PrefixQuery(new Term(field, prefix.start()));
            case QueryNode.Wildcard wildcard -> new WildcardQuery(new Term(field, wildcard.pattern()));
            case QueryNode.Fuzzy fuzzy -> close(field, fuzzy);
        };
    }

    private static AutomatonQuery close(String field, QueryNode.Fuzzy fuzzy) {
        int second = fuzzy.term().offsetByCodePoints(0, 1);
        LevenshteinAutomata close = new LevenshteinAutomata(fuzzy.term().substring(second), false);
        return new AutomatonQuery(
                new Term(field, fuzzy.term()),
                close.toAutomaton(fuzzy.slips(), fuzzy.term().substring(0, second)));
    }

    /** Words that become this one by so many slips, the first letter included. */
    static AutomatonQuery anyClose(String field, String word, int slips) {
        return new AutomatonQuery(
                new Term(field, word),
                Operations.determinize(new LevenshteinAutomata(word, true).toAutomaton(slips), 10_000));
    }
}
