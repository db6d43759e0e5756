// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.explant.searchindex.query.QueryNode;

/** Turns the tree into Lucene's terms, so that the pages found are exactly those that the matcher matches. */
final class QueryCompiler {
    /** A prefix counts like a word seen once or twice: how many words it stands for says nothing about the page. */
    private static final float PREFIX_SCORE = 0.5f;

    private final VisibleTerms visible;

    QueryCompiler(VisibleTerms visible) {
        this.visible = visible;
    }

    Query compiled(QueryNode node) throws IOException {
        return switch (node) {
            case QueryNode.Word word -> new TermQuery(term(word.term()));
            case QueryNode.Prefix prefix -> new BoostQuery(new PrefixQuery(term(prefix.start())), PREFIX_SCORE);
            case QueryNode.Phrase phrase -> phrase(phrase.terms());
            case QueryNode.And and -> all(and.parts());
            case QueryNode.Or or -> any(or.parts());
            case QueryNode.Not not -> all(List.of(not));
            case QueryNode.Forms forms -> forms(forms);
            default -> throw new UnsupportedOperationException();
        };
    }

    private Query all(List<QueryNode> parts) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (QueryNode part : parts) {
            if (part instanceof QueryNode.Not not) {
                all.add(compiled(not.part()), Occur.MUST_NOT);
            } else {
                all.add(compiled(part), Occur.MUST);
                positive = true;
            }
        }
        if (!positive) {
            // Lucene's exclusions need something to exclude from.
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
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
        SynonymQuery.Builder words = new SynonymQuery.Builder(PageSchema.TEXT);
        List<Query> others = new ArrayList<>();
        for (QueryNode form : all) {
            if (form instanceof QueryNode.Word word) {
                words.addTerm(term(word.term()));
            } else {
                others.add(compiled(form));
            }
        }
        others.add(words.build());
        return new DisjunctionMaxQuery(others, 0f);
    }

    private Query phrase(List<QueryNode.Term> terms) throws IOException {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (QueryNode.Term each : terms) {
            Term[] fitting = fitting(each);
            if (fitting.length == 0) {
                return new MatchNoDocsQuery("no word begins so");
            }
            phrase.add(fitting);
        }
        return phrase.build();
    }

    private Term[] fitting(QueryNode.Term each) throws IOException {
        return switch (each) {
            case QueryNode.Word word -> new Term[] {term(word.term())};
            case QueryNode.Prefix prefix ->
                visible.startingWith(prefix.start()).stream()
                        .map(bytes -> new Term(PageSchema.TEXT, bytes))
                        .toArray(Term[]::new);
            default -> throw new UnsupportedOperationException();
        };
    }

    private static Term term(String text) {
        return new Term(PageSchema.TEXT, text);
    }
}
