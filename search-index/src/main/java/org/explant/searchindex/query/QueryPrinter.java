// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.query.QueryNode.Among;
import org.explant.searchindex.query.QueryNode.And;
import org.explant.searchindex.query.QueryNode.Dated;
import org.explant.searchindex.query.QueryNode.Forms;
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
import org.jspecify.annotations.Nullable;

/** Writes a tree so that reading it gives the same tree; forms are written as what was typed, scopes wherever they change. */
public final class QueryPrinter {
    private final Scope scope;

    private QueryPrinter(Scope scope) {
        this.scope = scope;
    }

    /** The tree in the query language. */
    public static String print(QueryNode node) {
        return new QueryPrinter(Scope.PAGE).printed(node);
    }

    private String printed(QueryNode node) {
        return switch (node) {
            case Word word -> word.exact() ? '"' + word.term() + '"' : word.term();
            case Term term -> bare(term);
            case Phrase phrase -> phrase.exact() ? '"' + joined(phrase, " ") + '"' : joined(phrase, "-");
            case Near near -> inner(near.left()) + sign(near) + inner(near.right());
            case And and -> scoped(and.scope(), printer -> printer.list(and.parts(), " AND "));
            case Or or -> list(or.parts(), " OR ");
            case Not not -> scoped(not.scope(), printer -> "NOT " + printer.inner(not.part()));
            case Forms forms -> printed(forms.typed());
            case Labelled field -> field.field().word() + ':' + print(field.words(), true);
            case Dated dated -> "date:" + written(dated.days());
            case Among among -> printed(among.written());
        };
    }

    private interface Inside {
        String print(QueryPrinter printer);
    }

    private String scoped(Scope wanted, Inside inside) {
        return wanted == scope
                ? inside.print(this)
                : "in " + wanted.word() + ":(" + inside.print(new QueryPrinter(wanted)) + ")";
    }

    private static String print(QueryNode node, boolean bracketed) {
        String printed = print(node);
        boolean simple = node instanceof Term || node instanceof Phrase;
        return bracketed && !simple ? "(" + printed + ")" : printed;
    }

    private String list(List<QueryNode> parts, String joint) {
        return parts.stream().map(this::listed).collect(Collectors.joining(joint));
    }

    /** A proximity binds closer than any list. */
    private String listed(QueryNode node) {
        return node instanceof Near ? printed(node) : inner(node);
    }

    private String inner(QueryNode node) {
        boolean compound =
                node instanceof Or || node instanceof Near || node instanceof And and && and.scope() == scope;
        return compound ? "(" + printed(node) + ")" : printed(node);
    }

    private static String sign(Near near) {
        return (near.ordered() ? " pre/" : " w/") + near.words() + ' ';
    }

    private static String written(DateRange days) {
        return day(days.from()) + ".." + day(days.to());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The terms alone, without any sign: for showing, not for reading again. */
    static String words(QueryNode node) {
        return switch (node) {
            case Term term -> bare(term);
            case Forms forms -> words(forms.typed());
            default -> Trees.parts(node).stream().map(QueryPrinter::words).collect(Collectors.joining(" "));
        };
    }

    private static String joined(Phrase phrase, String joint) {
        return phrase.terms().stream().map(QueryPrinter::bare).collect(Collectors.joining(joint));
    }

    private static String bare(Term term) {
        return switch (term) {
            case Word word -> word.term();
            case Prefix prefix -> prefix.start() + '*';
            case Wildcard wildcard -> wildcard.pattern();
            case Fuzzy fuzzy -> fuzzy.term() + '~';
        };
    }
}
