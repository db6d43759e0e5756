// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.explant.searchindex.lucene.PlaceTree.AnyPart;
import org.explant.searchindex.lucene.PlaceTree.AnyTerm;
import org.explant.searchindex.lucene.PlaceTree.Pair;
import org.explant.searchindex.lucene.PlaceTree.Row;
import org.explant.searchindex.query.QueryNode;

/** Compiles what has places: phrases and proximities. */
final class PlaceCompiler {
    private final IndexReader reader;
    private final VisibleTerms visible;
    private final PlacedQuery.Watch watch;
    private final TermForms forms;
    private final Map<AutomatonQuery, List<BytesRef>> fitting = new HashMap<>();

    PlaceCompiler(IndexReader reader, VisibleTerms visible, PlacedQuery.Watch watch, TermForms forms) {
        this.reader = reader;
        this.visible = visible;
        this.watch = watch;
        this.forms = forms;
    }

    TermForms forms() {
        return forms;
    }

    private List<BytesRef> fitting(AutomatonQuery machine) throws IOException {
        List<BytesRef> before = fitting.get(machine);
        if (before != null) {
            return before;
        }
        List<BytesRef> found = visible.fitting(machine);
        fitting.put(machine, found);
        return found;
    }

    Query query(String field, QueryNode.Placed node) throws IOException {
        PlaceTree tree = tree(field, node);
        Query inside = isPlain(field, node) ? plain(field, (QueryNode.Phrase) node) : onPage(field, tree);
        if (!field.equals(PageSchema.TEXT)) {
            return inside;
        }
        Query across = new PlacedQuery(field, tree, true, watch);
        return new AcrossToo(inside, across);
    }

    private Query onPage(String field, PlaceTree tree) {
        return new PlacedQuery(field, tree, false, watch);
    }

    /** A phrase of words none of which is anywhere broken over two lines: Lucene knows a shorter way to the same pages. */
    private boolean isPlain(String field, QueryNode node) throws IOException {
        if (!(node instanceof QueryNode.Phrase phrase)) {
            return false;
        }
        for (QueryNode.Term term : phrase.terms()) {
            if (!(term instanceof QueryNode.Word word)
                    || reader.docFreq(new Term(field, TermSource.atSecondPlace(new BytesRef(word.term())))) > 0) {
                return false;
            }
        }
        return true;
    }

    private static Query plain(String field, QueryNode.Phrase phrase) {
        PhraseQuery.Builder plain = new PhraseQuery.Builder();
        for (QueryNode.Term term : phrase.terms()) {
            plain.add(new Term(field, ((QueryNode.Word) term).term()));
        }
        return plain.build();
    }

    private PlaceTree tree(String field, QueryNode node) throws IOException {
        return switch (node) {
            case QueryNode.Word word -> new AnyTerm(List.of(new BytesRef(word.term())));
            case QueryNode.Term many -> new AnyTerm(fitting(forms.machine(field, many)));
            case QueryNode.Phrase phrase -> new Row(trees(field, phrase.terms()));
            case QueryNode.Near near ->
                new Pair(tree(field, near.left()), tree(field, near.right()), near.words(), near.ordered());
            case QueryNode.Or or -> new AnyPart(trees(field, or.parts()));
            case QueryNode.Forms forms -> {
                List<QueryNode> all = new ArrayList<>(forms.others());
                all.add(forms.typed());
                yield new AnyPart(trees(field, all));
            }
            default -> throw new IllegalArgumentException("no place on a page");
        };
    }

    private List<PlaceTree> trees(String field, List<? extends QueryNode> nodes) throws IOException {
        List<PlaceTree> trees = new ArrayList<>(nodes.size());
        for (QueryNode node : nodes) {
            trees.add(tree(field, node));
        }
        return trees;
    }
}
