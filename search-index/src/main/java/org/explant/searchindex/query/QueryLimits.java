// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

/** How much one query may ask for; beyond, it is refused and told why. */
public final class QueryLimits {
    /** Characters typed. */
    public static final int CHARACTERS = 1_000;

    /** Words, phrases and beginnings. */
    public static final int CLAUSES = 64;

    /** Brackets and exclusions inside each other. */
    public static final int DEPTH = 10;

    /** Words of one phrase. */
    public static final int PHRASE_WORDS = 50;

    /** Characters before the first star or question mark. */
    public static final int PREFIX_CHARACTERS = 3;

    /** Stars and question marks in one word: more would make the machine that looks for them too large. */
    public static final int WILDCARDS = 4;

    /** Letters of the shortest word in which slips are looked for. */
    public static final int FUZZY_CHARACTERS = 4;

    /** Letters from which two slips are looked for. */
    public static final int TWO_SLIPS = 8;

    /** The largest n of {@code w/n}. */
    public static final int NEAR_WORDS = 250;

    /** Words of the next page that a phrase or a proximity may end in. */
    public static final int BRIDGE_WORDS = 12;

    /** Words that a term inside a phrase or a proximity may stand for; beyond, the answer says that it is capped. */
    public static final int EXPANSIONS = 2_048;

    private QueryLimits() {}
}
