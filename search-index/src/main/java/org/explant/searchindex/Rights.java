// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

import java.util.HashSet;
import java.util.Set;

/** The groups a reader may see. What lies outside does not exist for that reader: not in hits, counts, order or scores. */
public final class Rights {
    private final Set<String> groups;

    /** Kept, because rights on ten thousand groups are looked up many times in one search. */
    private final int hash;

    public Rights(Set<String> groups) {
        this.groups = Set.copyOf(groups);
        this.hash = this.groups.hashCode();
    }

    /** The right to see nothing. */
    public static Rights none() {
        return new Rights(Set.of());
    }

    /** The groups that may be seen. */
    public Set<String> groups() {
        return groups;
    }

    /** These rights, within the wanted groups only. */
    public Rights within(Set<String> wanted) {
        Set<String> kept = new HashSet<>(wanted);
        kept.retainAll(groups);
        return new Rights(kept);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Rights that && hash == that.hash && groups.equals(that.groups);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return "Rights on " + groups.size() + " groups";
    }
}
