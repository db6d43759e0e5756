// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change, and what stood before it.
 *
 * @param by full name; null for the system
 * @param before the replaced values by the name of their field
 */
public record ChangeLine(
        Instant at, @Nullable String by, @Nullable String reason, Map<String, String> before) {
    public ChangeLine {
        before = Map.copyOf(before);
    }
}
