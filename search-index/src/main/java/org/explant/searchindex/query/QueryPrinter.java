// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.stream.Collectors;
import org.explant.searchindex.query.QueryNode.And;
import org.explant.searchindex.query.QueryNode.Forms;
import org.explant.searchindex.query.QueryNode.Not;
import org.explant.searchindex.query.QueryNode.Or;
import org.explant.searchindex.query.QueryNode.Phrase;
import org.explant.searchindex.query.QueryNode.Prefix;
import org.explant.searchindex.query.QueryNode.Term;
import org.explant.searchindex.query.QueryNode.Word;

/** Writes a tree so that reading it gives the same tree; forms are written as what was typed. */
public final class QueryPrinter {
    private QueryPrinter() {}

    /** The tree in the query language. */
    public static String print(QueryNode node) {
        return switch (node) {
            case Word word -> word.exact() ? '"' + word.term() + '"' : word.term();
            case Prefix prefix -> bare(prefix);
            case Phrase phrase -> phrase.exact() ? '"' + joined(phrase, " ") + '"' : joined(phrase, "-");
            case And and -> and.parts().stream().map(QueryPrinter::inner).collect(Collectors.joining(" AND "));
            case Or or -> or.parts().stream().map(QueryPrinter::inner).collect(Collectors.joining(" OR "));
            case Not not -> "NOT " + inner(not.part());
            case Forms forms -> print(forms.typed());
        };
    }

    /** The terms alone, without any sign: for showing, not for reading again. */
    static String words(QueryNode node) {
        return switch (node) {
            case Term term -> bare(term);
            case Phrase phrase -> joined(phrase, " ");
            case And and -> and.parts().stream().map(QueryPrinter::words).collect(Collectors.joining(" "));
            case Or or -> or.parts().stream().map(QueryPrinter::words).collect(Collectors.joining(" "));
            case Not not -> words(not.part());
            case Forms forms -> words(forms.typed());
        };
    }

    private static String joined(Phrase phrase, String joint) {
        return phrase.terms().stream().map(QueryPrinter::bare).collect(Collectors.joining(joint));
    }

    private static String bare(Term term) {
        return switch (term) {
            case Word word -> word.term();
            case Prefix prefix -> prefix.start() + '*';
        };
    }

    private static String inner(QueryNode node) {
        boolean compound = node instanceof And || node instanceof Or;
        return compound ? "(" + print(node) + ")" : print(node);
    }
}
