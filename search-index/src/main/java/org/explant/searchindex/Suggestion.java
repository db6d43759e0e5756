// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

import java.util.List;

/**
 * Did you mean: a typed word that no page within the rights holds, and words like it that some do.
 *
 * @param typed the word as searched, folded
 * @param better words on pages within the rights, the likeliest first
 */
public record Suggestion(String typed, List<String> better) {
    public Suggestion {
        better = List.copyOf(better);
    }
}
