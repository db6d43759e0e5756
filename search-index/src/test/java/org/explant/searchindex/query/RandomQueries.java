// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.explant.searchindex.query.QueryNode.And;
import org.explant.searchindex.query.QueryNode.Not;
import org.explant.searchindex.query.QueryNode.Or;
import org.explant.searchindex.query.QueryNode.Phrase;
import org.explant.searchindex.query.QueryNode.Prefix;
import org.explant.searchindex.query.QueryNode.Term;
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

    private final Random random;

    /** Queries drawn from this source. */
    public RandomQueries(Random random) {
        this.random = random;
    }

    /** A tree that asks for something. */
    public QueryNode query() {
        QueryNode node = node(3);
        return isAnchored(node) ? node : new And(List.of(word(), node));
    }

    private QueryNode node(int depth) {
        return switch (depth == 0 ? random.nextInt(4) : random.nextInt(9)) {
            case 0, 1 -> word();
            case 2 -> new Prefix(oneOf(STARTS));
            case 3 -> phrase();
            case 4, 5 -> new And(parts(depth));
            case 6, 7 -> new Or(parts(depth));
            default -> new Not(node(depth - 1));
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
            terms.set(terms.size() - 1, new Prefix(oneOf(STARTS)));
        }
        return new Phrase(terms, exact);
    }

    private static boolean isAnchored(QueryNode node) {
        return switch (node) {
            case Not not -> false;
            case And and -> and.parts().stream().anyMatch(RandomQueries::isAnchored);
            case Or or -> or.parts().stream().allMatch(RandomQueries::isAnchored);
            default -> true;
        };
    }

    private String oneOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
