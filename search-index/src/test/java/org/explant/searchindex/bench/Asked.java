// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * One question, as a person types it, as Lucene takes it and as PostgreSQL takes it.
 *
 * @param typed in the language of the product
 * @param raw for the yardstick
 * @param sql as a tsquery
 */
record Asked(Kind kind, String typed, Query raw, String sql) {
    /** Classes of questions; the mix is the same number of each. */
    enum Kind {
        HIGH,
        MEDIUM,
        LOW,
        AND_HIGH_MEDIUM,
        AND_MEDIUM,
        OR_HIGH_MEDIUM,
        PHRASE,
        PREFIX,
        NEAR_HIGH_MEDIUM,
        NEAR_MEDIUM,
        /** Two words that stand on most pages: on a line of its own. */
        NEAR_FREQUENT;

        /** Found across the end of a page too. */
        boolean runsOverPages() {
            return this == PHRASE || ordinal() >= NEAR_HIGH_MEDIUM.ordinal();
        }

        /** Grouped for next to nothing, so held to the stricter bar. */
        boolean isTermsOrAnd() {
            return ordinal() <= AND_MEDIUM.ordinal();
        }
    }

    private static final int EACH = 12;
    private static final int NEAR = 10;

    /** The published mix: twelve questions of each kind, drawn with a fixed seed. */
    static Map<Kind, List<Asked>> mix(ZipfBook book) {
        Map<Kind, List<Asked>> mix = new EnumMap<>(Kind.class);
        SplittableRandom random = new SplittableRandom(4_711);
        for (Kind kind : Kind.values()) {
            List<Asked> questions = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                questions.add(asked(kind, book, random));
            }
            mix.put(kind, questions);
        }
        return mix;
    }

    private static Asked asked(Kind kind, ZipfBook book, SplittableRandom random) {
        String high = book.ranked(random.nextInt(20, 120));
        String other = book.ranked(random.nextInt(120, 220));
        String medium = book.ranked(random.nextInt(1_000, 3_000));
        String second = book.ranked(random.nextInt(3_000, 5_000));
        String low = book.ranked(random.nextInt(30_000, 60_000));
        return switch (kind) {
            case HIGH -> term(kind, high);
            case MEDIUM -> term(kind, medium);
            case LOW -> term(kind, low);
            case AND_HIGH_MEDIUM -> both(kind, high, medium, Occur.MUST);
            case AND_MEDIUM -> both(kind, medium, second, Occur.MUST);
            case OR_HIGH_MEDIUM -> both(kind, high, medium, Occur.SHOULD);
            case PHRASE -> phrase(kind, book.ranked(random.nextInt(0, 20)), high);
            case PREFIX -> prefix(kind, medium.substring(0, 5));
            case NEAR_HIGH_MEDIUM -> near(kind, high, medium);
            case NEAR_MEDIUM -> near(kind, medium, second);
            case NEAR_FREQUENT -> near(kind, high, other);
        };
    }

    private static Asked term(Kind kind, String word) {
        return new Asked(kind, word, new TermQuery(of(word)), "'" + word + "'");
    }

    private static Asked both(Kind kind, String one, String two, Occur occur) {
        Query raw = new BooleanQuery.Builder()
                .add(new TermQuery(of(one)), occur)
                .add(new TermQuery(of(two)), occur)
                .build();
        boolean and = occur == Occur.MUST;
        return new Asked(
                kind,
                one + (and ? " AND " : " OR ") + two,
                raw,
                "'" + one + "' " + (and ? "&" : "|") + " '" + two + "'");
    }

    private static Asked phrase(Kind kind, String one, String two) {
        String sql = "'" + one + "' <-> '" + two + "'";
        return new Asked(kind, "\"" + one + " " + two + "\"", new PhraseQuery(RawLucene.TEXT, one, two), sql);
    }

    private static Asked prefix(Kind kind, String start) {
        return new Asked(kind, start + "*", new PrefixQuery(of(start)), "'" + start + "':*");
    }

    /** At most nine words between; PostgreSQL has no window, so it is asked for every distance both ways. */
    private static Asked near(Kind kind, String one, String two) {
        Query raw = new IntervalQuery(
                RawLucene.TEXT,
                Intervals.maxgaps(NEAR - 1, Intervals.unordered(Intervals.term(one), Intervals.term(two))));
        StringBuilder sql = new StringBuilder();
        for (int distance = 1; distance <= NEAR; distance++) {
            sql.append(distance == 1 ? "" : " | ")
                    .append("'")
                    .append(one)
                    .append("' <")
                    .append(distance)
                    .append("> '");
            sql.append(two)
                    .append("' | '")
                    .append(two)
                    .append("' <")
                    .append(distance)
                    .append("> '")
                    .append(one)
                    .append("'");
        }
        return new Asked(kind, one + " w/" + NEAR + " " + two, raw, sql.toString());
    }

    private static Term of(String word) {
        return new Term(RawLucene.TEXT, word);
    }
}
