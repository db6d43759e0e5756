// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.List;

/**
 * What is looked for on one page, as a tree. {@link PageMatcher} says what each node means; every index must agree.
 */
public sealed interface QueryNode {
    /** What one position of a page is compared with. */
    sealed interface Term extends QueryNode {}

    /**
     * One token.
     *
     * @param term folded as the tokenizer folds
     * @param exact true where it stood in quotation marks: no other form will do
     */
    record Word(String term, boolean exact) implements Term {}

    /** Any token beginning so; folded. */
    record Prefix(String start) implements Term {}

    /**
     * Tokens one directly after another.
     *
     * @param terms two or more
     * @param exact true where they stood in quotation marks; false for a typed word of several tokens, such as 36mm
     */
    record Phrase(List<Term> terms, boolean exact) implements QueryNode {
        public Phrase {
            terms = List.copyOf(terms);
        }
    }

    /** All of them, on the same page. */
    record And(List<QueryNode> parts) implements QueryNode {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of them. */
    record Or(List<QueryNode> parts) implements QueryNode {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** The page does not match the part. */
    record Not(QueryNode part) implements QueryNode {}

    /** What was typed, or another form of it; for a reader all of them are one thing. */
    record Forms(QueryNode typed, List<QueryNode> others) implements QueryNode {
        public Forms {
            others = List.copyOf(others);
        }
    }
}
