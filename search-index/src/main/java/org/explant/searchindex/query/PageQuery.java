// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.List;
import java.util.Optional;
import org.explant.searchindex.query.QueryNode.And;
import org.explant.searchindex.query.QueryNode.Not;

/**
 * A query ready to be run, by index and matcher alike.
 *
 * @param written as the person wrote it, scopes of chips included
 * @param searched the same, widened by variants, its fields resolved
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

    /** Whether one page and its bridge alone tell if it matches, as the matcher of a page must be able to. */
    public boolean isPagewise() {
        return Trees.isPagewise(searched);
    }

    /**
     * Finds the documents that are no answer only because an exclusion was widened beyond the page; empty where none was.
     */
    public Optional<PageQuery> hidden() {
        boolean widened = Trees.anywhere(searched, node -> node instanceof Not not && not.scope() != Scope.PAGE);
        return widened ? Optional.of(hidden(searched)) : Optional.empty();
    }

    private PageQuery hidden(QueryNode node) {
        QueryNode tree = new And(List.of(Trees.narrowed(node), new Not(node, Scope.DOCUMENT)));
        return new PageQuery(written, tree, variants);
    }

    /** Words of a search are nobody's business in a log. */
    @Override
    public String toString() {
        return "PageQuery with " + variants.size() + " variants";
    }
}
