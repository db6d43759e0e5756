// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.explant.searchindex.query.QueryNode;

/** The machines that recognise the words a term of the language stands for. */
final class TermForms {
    private TermForms() {}

    /** Finds every page with such a word; how many words it stands for plays no part in the score. */
    static Query query(String field, QueryNode.Term node) {
        return node instanceof QueryNode.Word word ? new TermQuery(new Term(field, word.term())) : machine(field, node);
    }

    static AutomatonQuery machine(String field, QueryNode.Term node) {
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
