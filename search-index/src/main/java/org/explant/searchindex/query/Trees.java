// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.explant.searchindex.query.QueryNode.About;
import org.explant.searchindex.query.QueryNode.And;
import org.explant.searchindex.query.QueryNode.Forms;
import org.explant.searchindex.query.QueryNode.Near;
import org.explant.searchindex.query.QueryNode.Not;
import org.explant.searchindex.query.QueryNode.Or;
import org.explant.searchindex.query.QueryNode.Phrase;
import org.explant.searchindex.query.QueryNode.Placed;
import org.explant.searchindex.query.QueryNode.Term;
import org.explant.searchindex.query.QueryNode.Word;

/** Questions about trees. */
public final class Trees {
    private Trees() {}

    /** Whether every page found must hold something that was asked for. */
    static boolean isAnchored(QueryNode node) {
        return switch (node) {
            case Not not -> false;
            case And and -> and.parts().stream().anyMatch(Trees::isAnchored);
            case Or or -> or.parts().stream().allMatch(Trees::isAnchored);
            default -> true;
        };
    }

    /** Whether it can be found at a place of a page. */
    public static boolean isPlaced(QueryNode node) {
        return switch (node) {
            case Placed placed -> true;
            case Or or -> or.parts().stream().allMatch(Trees::isPlaced);
            case Forms forms ->
                isPlaced(forms.typed()) && forms.others().stream().allMatch(Trees::isPlaced);
            case And and -> false;
            case Not not -> false;
            case About about -> false;
        };
    }

    /** Whether one page and its bridge alone tell if it matches. */
    public static boolean isPagewise(QueryNode node) {
        return !anywhere(node, each -> each instanceof About || scope(each) != Scope.PAGE);
    }

    /** The words of a tree, every one it would mark. */
    public static List<Word> words(QueryNode node) {
        return switch (node) {
            case Word word -> List.of(word);
            default ->
                parts(node).stream().flatMap(part -> words(part).stream()).toList();
        };
    }

    static boolean anywhere(QueryNode node, Predicate<QueryNode> asked) {
        return asked.test(node) || parts(node).stream().anyMatch(part -> anywhere(part, asked));
    }

    private static Scope scope(QueryNode node) {
        return switch (node) {
            case And and -> and.scope();
            case Not not -> not.scope();
            default -> Scope.PAGE;
        };
    }

    /** What a node is made of; the words of a field are not looked for on pages and are none of its parts. */
    static List<? extends QueryNode> parts(QueryNode node) {
        return switch (node) {
            case Term term -> List.of();
            case Phrase phrase -> phrase.terms();
            case Near near -> List.of(near.left(), near.right());
            case And and -> and.parts();
            case Or or -> or.parts();
            case Not not -> List.of(not.part());
            case Forms forms -> {
                List<QueryNode> all = new ArrayList<>(forms.others());
                all.add(forms.typed());
                yield all;
            }
            case About about -> List.of();
        };
    }

    /** The same tree with every exclusion looking at one page only. */
    static QueryNode narrowed(QueryNode node) {
        return switch (node) {
            case Not not -> new Not(narrowed(not.part()));
            case And and -> new And(and.parts().stream().map(Trees::narrowed).toList(), and.scope());
            case Or or -> new Or(or.parts().stream().map(Trees::narrowed).toList());
            case Forms forms ->
                new Forms(
                        narrowed(forms.typed()),
                        forms.others().stream().map(Trees::narrowed).toList());
            case Placed placed -> placed;
            case About about -> about;
        };
    }
}
