// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

/** How much one query may ask for; beyond, it is refused and told why. */
public final class QueryLimits {
    /** Characters typed. */
    public static final int CHARACTERS = 1_000;

    /** Words, phrases and prefixes. */
    public static final int CLAUSES = 64;

    /** Brackets and exclusions inside each other. */
    public static final int DEPTH = 10;

    /** Words of one phrase. */
    public static final int PHRASE_WORDS = 50;

    /** Characters before a star. */
    public static final int PREFIX_CHARACTERS = 3;

    /** Words that a prefix inside a phrase may stand for; beyond, the answer says that it is capped. */
    public static final int EXPANSIONS = 2_048;

    private QueryLimits() {}
}
