// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.explant.searchindex.query.QueryNode;
import org.explant.searchindex.query.QueryNode.Attribute;
import org.explant.searchindex.query.Scope;

/** Turns the tree into Lucene's terms, so that the pages found are exactly those that the matcher matches. */
final class QueryCompiler {
    /** A beginning counts like a word seen once or twice: how many words it stands for says nothing about the page. */
    private static final float MANY_WORDS_SCORE = 0.5f;

    /** Whatever is known of a document as a whole says as little. */
    private static final float DOCUMENT_SCORE = 0.5f;

    /** A page that is found for what it lacks comes last, but has a score. */
    private static final float ABSENCE_SCORE = 0.001f;

    private final SegmentBits bits;
    private final WidenedPages.Sight sight;
    private final PlaceCompiler places;
    private final String field;

    QueryCompiler(SegmentBits bits, WidenedPages.Sight sight, PlaceCompiler places) {
        this(bits, sight, places, PageSchema.TEXT);
    }

    private QueryCompiler(SegmentBits bits, WidenedPages.Sight sight, PlaceCompiler places, String field) {
        this.bits = bits;
        this.sight = sight;
        this.places = places;
        this.field = field;
    }

    Query compiled(QueryNode node) throws IOException {
        return switch (node) {
            case QueryNode.Word word -> places.forms().query(field, word);
            case QueryNode.Term many -> new BoostQuery(places.forms().query(field, many), MANY_WORDS_SCORE);
            case QueryNode.Placed placed -> places.query(field, placed);
            case QueryNode.And and -> and.scope() == Scope.PAGE ? all(and.parts()) : widened(and);
            case QueryNode.Or or -> any(or.parts());
            case QueryNode.Not not -> all(List.of(not));
            case QueryNode.Forms forms -> forms(forms);
            case QueryNode.About about -> known(about);
        };
    }

    private Query all(List<QueryNode> parts) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (QueryNode part : parts) {
            if (part instanceof QueryNode.Not not) {
                all.add(excluded(not), Occur.MUST_NOT);
            } else {
                all.add(compiled(part), Occur.MUST);
                positive = true;
            }
        }
        if (!positive) {
            // Lucene's exclusions need something to exclude from.
            all.add(new BoostQuery(MatchAllDocsQuery.INSTANCE, ABSENCE_SCORE), Occur.MUST);
        }
        return all.build();
    }

    private Query excluded(QueryNode.Not not) throws IOException {
        Query part = compiled(not.part());
        return not.scope() == Scope.PAGE ? part : new WidenedPages(bits, part, not.scope(), sight);
    }

    /** Every part somewhere in the scope, and at least one of them on the page itself. */
    private Query widened(QueryNode.And and) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        boolean positive = false;
        for (QueryNode part : and.parts()) {
            if (part instanceof QueryNode.Not not) {
                all.add(excluded(not), Occur.MUST_NOT);
            } else {
                Query pages = compiled(part);
                any.add(pages, Occur.SHOULD);
                all.add(new WidenedPages(bits, pages, and.scope(), sight), Occur.FILTER);
                positive = true;
            }
        }
        return positive ? all.add(any.build(), Occur.MUST).build() : all(and.parts());
    }

    private Query any(List<QueryNode> parts) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (QueryNode part : parts) {
            any.add(compiled(part), Occur.SHOULD);
        }
        return any.build();
    }

    /** All forms are one word to the reader: words count together, of anything else the best counts. */
    private Query forms(QueryNode.Forms forms) throws IOException {
        List<QueryNode> all = new ArrayList<>(forms.others());
        all.add(forms.typed());
        SynonymQuery.Builder words = new SynonymQuery.Builder(field);
        List<Query> others = new ArrayList<>();
        for (QueryNode form : all) {
            if (form instanceof QueryNode.Word word) {
                words.addTerm(new Term(field, word.term()));
            } else {
                others.add(compiled(form));
            }
        }
        others.add(words.build());
        return new DisjunctionMaxQuery(others, 0f);
    }

    private Query known(QueryNode.About about) throws IOException {
        Query known =
                switch (about) {
                    case QueryNode.Labelled label -> KnownPages.labelled(bits, onParents(label));
                    case QueryNode.Dated dated -> KnownPages.dated(bits, dated);
                    case QueryNode.Among among
                    when among.attribute() == Attribute.DOCUMENT ->
                        new ConstantScoreQuery(new TermInSetQuery(PageSchema.ID, keys(among.names())));
                    case QueryNode.Among among -> KnownPages.among(bits, among);
                };
        return new BoostQuery(known, DOCUMENT_SCORE);
    }

    private Query onParents(QueryNode.Labelled label) throws IOException {
        if (!label.field().isLabel()) {
            throw new IllegalArgumentException("a field that is no label was not resolved");
        }
        return new QueryCompiler(bits, sight, places, PageSchema.label(label.field())).compiled(label.words());
    }

    static List<BytesRef> keys(Set<String> names) {
        return names.stream().map(BytesRef::new).toList();
    }
}
