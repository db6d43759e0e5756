// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.query.QueryNode.And;
import org.explant.searchindex.query.QueryNode.Dated;
import org.explant.searchindex.query.QueryNode.Fuzzy;
import org.explant.searchindex.query.QueryNode.Labelled;
import org.explant.searchindex.query.QueryNode.Near;
import org.explant.searchindex.query.QueryNode.Not;
import org.explant.searchindex.query.QueryNode.Or;
import org.explant.searchindex.query.QueryNode.Phrase;
import org.explant.searchindex.query.QueryNode.Prefix;
import org.explant.searchindex.query.QueryNode.Term;
import org.explant.searchindex.query.QueryNode.Wildcard;
import org.explant.searchindex.query.QueryNode.Word;

/** Makes trees of every shape the parser can make, over a small vocabulary so that they find something. */
public final class RandomQueries {
    /** Few enough that phrases of two or three words occur by chance. */
    public static final List<String> VOCABULARY = List.of(
            "hip",
            "metal",
            "on",
            "pseudotumour",
            "pseudo",
            "tumour",
            "cobalt",
            "36",
            "mm",
            "0.05",
            "mda",
            "2017",
            "018",
            "patient's",
            "thr",
            "mri",
            "pseudocapsule",
            "metallosis",
            "ab",
            "12345");

    private static final List<String> STARTS = List.of("pse", "pseudo", "met", "metal", "123", "zzz", "coba");

    private static final List<String> FORMS =
            List.of("pse*our", "met?l", "met*s", "tum?ur*", "coba??", "123?5", "0.0?");
    private static final List<String> SLIPPED = List.of("metol", "cobelt", "tumor", "pseudo", "hipp", "12845");

    private final Random random;

    /** Queries drawn from this source. */
    public RandomQueries(Random random) {
        this.random = random;
    }

    /** A tree that asks for something. */
    public QueryNode query() {
        QueryNode node = node(3);
        return Trees.isAnchored(node) ? node : new And(List.of(word(), node));
    }

    /** Two things near each other, one of which may be a proximity itself. */
    public Near proximity() {
        return near(random.nextBoolean());
    }

    private QueryNode node(int depth) {
        return switch (random.nextInt(depth == 0 ? 7 : 15)) {
            case 0, 1 -> word();
            case 2 -> term();
            case 3 -> phrase();
            case 4, 5 -> near(random.nextInt(3) == 0);
            case 6 -> about();
            case 7, 8 -> new And(parts(depth));
            case 9 -> new And(parts(depth), scope());
            case 10, 11 -> new Or(parts(depth));
            case 12, 13 -> new Not(node(depth - 1));
            default -> new Not(node(depth - 1), scope());
        };
    }

    private Scope scope() {
        return random.nextInt(3) == 0 ? Scope.GROUP : Scope.DOCUMENT;
    }

    private Term term() {
        return switch (random.nextInt(4)) {
            case 0 -> new Prefix(oneOf(STARTS));
            case 1 -> new Wildcard(oneOf(FORMS));
            case 2 -> new Fuzzy(oneOf(SLIPPED), 1);
            default -> new Fuzzy("pseudotumoor", 2);
        };
    }

    private Near near(boolean nested) {
        return new Near(placed(nested), placed(false), 1 + random.nextInt(6), random.nextInt(3) == 0);
    }

    private QueryNode placed(boolean nested) {
        return switch (random.nextInt(5)) {
            case 0 -> term();
            case 1 -> phrase();
            case 2 -> new Or(List.of(word(), random.nextBoolean() ? phrase() : word()));
            case 3 -> nested ? near(false) : word();
            default -> word();
        };
    }

    private QueryNode about() {
        LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(1_000));
        return switch (random.nextInt(3)) {
            case 0 -> new Dated(new DateRange(day, random.nextBoolean() ? null : day.plusDays(200)));
            case 1 -> new Labelled(Field.TYPE, new Word("t", false));
            default -> new Labelled(Field.TITLE, random.nextBoolean() ? word() : new Or(List.of(word(), phrase())));
        };
    }

    private List<QueryNode> parts(int depth) {
        List<QueryNode> parts = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            parts.add(node(depth - 1));
        }
        return parts;
    }

    private Word word() {
        return new Word(oneOf(VOCABULARY), random.nextBoolean());
    }

    private Phrase phrase() {
        boolean exact = random.nextBoolean();
        List<Term> terms = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            terms.add(new Word(oneOf(VOCABULARY), exact));
        }
        if (random.nextInt(4) == 0) {
            terms.set(random.nextInt(terms.size()), term());
        }
        return new Phrase(terms, exact);
    }

    private String oneOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
