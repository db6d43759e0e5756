// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.explant.searchindex.query.QueryNode;

/** Makes a tree that shows a fault as small as it can be while it still shows it. */
final class Shrinking {
    private Shrinking() {}

    static QueryNode smallest(QueryNode wrong, Predicate<QueryNode> isWrong) {
        QueryNode smallest = wrong;
        while (true) {
            QueryNode smaller = null;
            for (QueryNode each : smaller(smallest)) {
                if (smaller == null && isWrong.test(each)) {
                    smaller = each;
                }
            }
            if (smaller == null) {
                return smallest;
            }
            smallest = smaller;
        }
    }

    /** Every part by itself, every list with one part less, every part made smaller. */
    private static List<QueryNode> smaller(QueryNode node) {
        List<QueryNode> all = new ArrayList<>();
        switch (node) {
            case QueryNode.And and -> lists(and.parts(), all, parts -> new QueryNode.And(parts, and.scope()));
            case QueryNode.Or or -> lists(or.parts(), all, QueryNode.Or::new);
            case QueryNode.Not not -> {
                all.add(not.part());
                smaller(not.part()).forEach(part -> all.add(new QueryNode.Not(part, not.scope())));
            }
            case QueryNode.Near near -> {
                all.add(near.left());
                all.add(near.right());
                smaller(near.left())
                        .forEach(left -> all.add(new QueryNode.Near(left, near.right(), near.words(), near.ordered())));
                smaller(near.right())
                        .forEach(
                                right -> all.add(new QueryNode.Near(near.left(), right, near.words(), near.ordered())));
            }
            case QueryNode.Forms forms -> {
                all.add(forms.typed());
                all.addAll(forms.others());
            }
            case QueryNode.Phrase phrase -> all.addAll(phrase.terms());
            default -> {}
        }
        return all;
    }

    private interface Whole {
        QueryNode of(List<QueryNode> parts);
    }

    private static void lists(List<QueryNode> parts, List<QueryNode> all, Whole whole) {
        all.addAll(parts);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.size() > 2) {
                List<QueryNode> fewer = new ArrayList<>(parts);
                fewer.remove(i);
                all.add(whole.of(fewer));
            }
            for (QueryNode smaller : smaller(parts.get(i))) {
                List<QueryNode> changed = new ArrayList<>(parts);
                changed.set(i, smaller);
                all.add(whole.of(changed));
            }
        }
    }
}
