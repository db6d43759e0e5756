// SPDX-License-Identifier: Apache-2.0
package org.explant.review;

import java.util.List;

/** A review and what it asks for. */
public record ReviewSheet(ReviewLine line, List<ActionLine> actions) {
    public ReviewSheet {
        actions = List.copyOf(actions);
    }
}
