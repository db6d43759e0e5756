// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param total how many lines the whole list has
 * @param items the lines of this page, in order
 */
public record Slice<T>(long total, List<T> items) {
    public Slice {
        items = List.copyOf(items);
    }
}
