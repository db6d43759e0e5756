// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.List;
import java.util.Set;
import org.explant.searchindex.DateRange;

/**
 * What is looked for, as a tree whose answer is a set of pages. {@link PageMatcher} says what the words of it mean on one
 * page; every index must agree.
 *
 * <p>A page stands with the first words of the next one behind it, its bridge. A phrase and a proximity may end there, but
 * begin on the page itself; words alone must stand on the page.
 */
public sealed interface QueryNode {
    /** What can be found at a place of a page, and so can stand beside {@code w/n}. An OR can where all its parts can. */
    sealed interface Placed extends QueryNode {}

    /** What one token of a page is compared with. */
    sealed interface Term extends Placed {}

    /**
     * One token. A word broken by a hyphen at a line end takes up the places of both its halves.
     *
     * @param term folded as the tokenizer folds
     * @param exact true where it stood in quotation marks: no other form will do
     */
    record Word(String term, boolean exact) implements Term {}

    /** Any token beginning so; folded. */
    record Prefix(String start) implements Term {}

    /** Any token of this form: a star is any run of characters or none, a question mark any one; three are given first. */
    record Wildcard(String pattern) implements Term {}

    /**
     * Any token that becomes this one by so many letters put in, left out or exchanged, the first letter being right: what
     * scanners misread.
     *
     * @param term folded
     * @param slips how many letters may be wrong
     */
    record Fuzzy(String term, int slips) implements Term {}

    /**
     * Tokens one directly after another.
     *
     * @param terms two or more
     * @param exact true where they stood in quotation marks; false for a typed word of several tokens, such as 36mm
     */
    record Phrase(List<Term> terms, boolean exact) implements Placed {
        public Phrase {
            terms = List.copyOf(terms);
        }
    }

    /**
     * Both on one page with at most {@code words - 1} words between them. Neither may lend the other a word: {@code hip w/5
     * hip} needs two. What lies between the ends of a nested proximity counts as near.
     *
     * @param left one side; a placed node
     * @param right the other
     * @param words the n of {@code w/n}: 1 is side by side
     * @param ordered true for {@code pre/n}: the left one ends before the right one begins
     */
    record Near(QueryNode left, QueryNode right, int words, boolean ordered) implements Placed {}

    /**
     * Each part has a page within the scope that matches it; the pages found are those that match at least one part which is
     * no exclusion. An exclusion among the parts is asked of the page itself, and looks as far as its own scope.
     */
    record And(List<QueryNode> parts, Scope scope) implements QueryNode {
        public And {
            parts = List.copyOf(parts);
        }

        /** All of them, on the same page. */
        public And(List<QueryNode> parts) {
            this(parts, Scope.PAGE);
        }
    }

    /** At least one of them. */
    record Or(List<QueryNode> parts) implements QueryNode {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** No page within the scope matches the part. */
    record Not(QueryNode part, Scope scope) implements QueryNode {
        /** The page does not match the part. */
        public Not(QueryNode part) {
            this(part, Scope.PAGE);
        }
    }

    /** What was typed, or another form of it; for a reader all of them are one thing. */
    record Forms(QueryNode typed, List<QueryNode> others) implements QueryNode {
        public Forms {
            others = List.copyOf(others);
        }
    }

    /** What a search knows of a document beside its pages and labels. */
    enum Attribute {
        GROUP,
        SUBJECT,
        DOCUMENT
    }

    /** All pages of documents about which something beside their words is known. */
    sealed interface About extends QueryNode {}

    /** The document's label matches, read as if it were a page. A field that is no label is never searched, but resolved. */
    record Labelled(Field field, QueryNode words) implements About {}

    /** The days of the document overlap these; an undated document never matches. */
    record Dated(DateRange days) implements About {}

    /**
     * The document has one of these names: what a field that is no label was resolved to.
     *
     * @param written the field as it was written
     * @param attribute what the names are names of
     * @param names opaque, as in the labels of a document
     */
    record Among(Labelled written, Attribute attribute, Set<String> names) implements About {
        public Among {
            names = Set.copyOf(names);
        }
    }
}
