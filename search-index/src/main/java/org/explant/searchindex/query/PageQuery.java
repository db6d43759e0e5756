// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.List;

/**
 * A query ready to be run, by index and matcher alike.
 *
 * @param written as the person wrote it
 * @param searched the same, widened by variants
 * @param variants what the widening added
 */
public record PageQuery(QueryNode written, QueryNode searched, List<Variant> variants) {
    public PageQuery {
        variants = List.copyOf(variants);
    }

    /** A query that is searched as it is written. */
    public static PageQuery exactly(QueryNode node) {
        return new PageQuery(node, node, List.of());
    }

    /** Words of a search are nobody's business in a log. */
    @Override
    public String toString() {
        return "PageQuery with " + variants.size() + " variants";
    }
}
