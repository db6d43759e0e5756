// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.List;

/**
 * What one typed word, or several in a row, also finds; shown so that nobody is surprised by a hit.
 *
 * @param typed the words typed, folded, parted by spaces
 * @param forms the other forms, likewise
 */
public record Variant(String typed, List<String> forms) {
    public Variant {
        forms = List.copyOf(forms);
    }
}
