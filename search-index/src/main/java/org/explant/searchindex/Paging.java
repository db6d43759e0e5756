// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

/**
 * Which stretch of the answer is wanted, counted in documents.
 *
 * @param page from 0
 * @param size documents on one page of the answer
 */
public record Paging(int page, int size) {
    /** The largest page of an answer. */
    public static final int LARGEST = 200;

    /** How deep an answer can be leafed through; totals stay exact beyond. */
    public static final int DEEPEST = 100_000;

    public Paging {
        if (page < 0 || size < 1 || size > LARGEST || (page + 1L) * size > DEEPEST) {
            throw new IllegalArgumentException(
                    "an answer has pages of 1 to " + LARGEST + " documents, down to document " + DEEPEST);
        }
    }

    /** The first so many documents. */
    public static Paging first(int size) {
        return new Paging(0, size);
    }

    /** Documents before the wanted stretch. */
    public int skipped() {
        return page * size;
    }

    /** Documents up to the end of the wanted stretch. */
    public int needed() {
        return skipped() + size;
    }
}
