// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

import java.util.HashSet;
import java.util.Set;

/** The groups a reader may see. What lies outside does not exist for that reader: not in hits, counts, order or scores. */
public record Rights(Set<String> groups) {
    public Rights {
        groups = Set.copyOf(groups);
    }

    /** The right to see nothing. */
    public static Rights none() {
        return new Rights(Set.of());
    }

    /** These rights, within the wanted groups only. */
    public Rights within(Set<String> wanted) {
        Set<String> kept = new HashSet<>(wanted);
        kept.retainAll(groups);
        return new Rights(kept);
    }

    @Override
    public String toString() {
        return "Rights on " + groups.size() + " groups";
    }
}
