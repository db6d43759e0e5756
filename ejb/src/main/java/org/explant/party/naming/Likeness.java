// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How alike two names are.
 *
 * @param score from 0, nothing in common, to 100, the same
 * @param reasons what it rests on, in the order of {@link Reason}
 */
public record Likeness(int score, List<Reason> reasons) implements Comparable<Likeness> {
    public static final Likeness NONE = new Likeness(0, Set.of());

    /** From here on two entries of the book are shown as likely duplicates. */
    public static final int LIKELY = 75;

    /** From here on a name typed for a conflict check is shown: rather one too many than one too few. */
    public static final int POSSIBLE = 65;

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    Likeness(int score, Set<Reason> reasons) {
        this(Math.clamp(score, 0, 100), reasons.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(reasons)));
    }

    public boolean isLikely() {
        return score >= LIKELY;
    }

    public boolean isPossible() {
        return score >= POSSIBLE;
    }

    /** The same, a little more or less sure, for one more reason. */
    Likeness with(Reason reason, int change) {
        var all = reasons.isEmpty() ? EnumSet.noneOf(Reason.class) : EnumSet.copyOf(reasons);
        all.add(reason);
        return new Likeness(score + change, all);
    }

    @Override
    public int compareTo(Likeness other) {
        return Integer.compare(score, other.score);
    }
}
