// SPDX-License-Identifier: Apache-2.0
package org.explant.search.terms;

import java.util.List;

/** A term list with its lines, in the order in which they were given. */
public record TermSheet(TermListLine line, List<TermLine> terms) {
    public TermSheet {
        terms = List.copyOf(terms);
    }
}
