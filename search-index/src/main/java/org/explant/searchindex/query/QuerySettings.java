// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.HashSet;
import java.util.Set;

/**
 * How a query is read; what the chips beside it say.
 *
 * @param variants whether typed words also find their other forms
 * @param plain typed words, as {@link Variant#typed} tells them, of which this one chip was switched off
 * @param and how far AND looks where the query itself does not say it
 * @param not how far NOT looks, likewise
 * @param values what fields beyond the labels mean for this reader
 */
public record QuerySettings(boolean variants, Set<String> plain, Scope and, Scope not, FieldValues values) {
    public QuerySettings {
        plain = Set.copyOf(plain);
    }

    /** Words with their other forms, operators on one page. */
    public static QuerySettings usual() {
        return new QuerySettings(true, Set.of(), Scope.PAGE, Scope.PAGE, FieldValues.NONE);
    }

    /** Every word exactly as typed. */
    public QuerySettings exactly() {
        return new QuerySettings(false, plain, and, not, values);
    }

    /** Without the other forms of this word. */
    public QuerySettings without(String typed) {
        Set<String> more = new HashSet<>(plain);
        more.add(typed);
        return new QuerySettings(variants, more, and, not, values);
    }

    /** With AND looking so far. */
    public QuerySettings andIn(Scope scope) {
        return new QuerySettings(variants, plain, scope, not, values);
    }

    /** With NOT looking so far. */
    public QuerySettings notIn(Scope scope) {
        return new QuerySettings(variants, plain, and, scope, values);
    }

    /** With fields answered by these values. */
    public QuerySettings with(FieldValues known) {
        return new QuerySettings(variants, plain, and, not, known);
    }
}
