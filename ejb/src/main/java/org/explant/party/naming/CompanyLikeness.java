// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two names may mean one company: Smith & Nephew plc, Smith and Nephew, Smyth & Nefew, S&N. */
public final class CompanyLikeness {
    private static final int AS_ABBREVIATION = 80;

    private CompanyLikeness() {}

    /** The best of all names, each the present one first. */
    public static Likeness compare(List<String> one, List<String> other) {
        var best = Likeness.NONE;
        for (int mine = 0; mine < one.size(); mine++) {
            for (int theirs = 0; theirs < other.size(); theirs++) {
                var found = compare(one.get(mine), other.get(theirs));
                if (found.score() <= best.score()) continue;
                best = mine + theirs == 0 ? found : found.with(Reason.OTHER_NAME, 0);
            }
        }
        return best;
    }

    public static Likeness compare(String one, String other) {
        var first = new CompanyName(one);
        var second = new CompanyName(other);
        if (first.words().isEmpty() || second.words().isEmpty()) return Likeness.NONE;
        if (first.glued().equals(second.glued())) return new Likeness(100, Set.of(Reason.SAME_NAME));
        if (abbreviates(first, second) || abbreviates(second, first))
            return new Likeness(AS_ABBREVIATION, Set.of(Reason.ABBREVIATION));
        return wordByWord(first, second);
    }

    private static boolean abbreviates(CompanyName abbreviation, CompanyName name) {
        return abbreviation.isAbbreviation() && abbreviation.glued().equals(name.initials());
    }

    /** Twice the weight found on both sides, over the weight of both sides. */
    private static Likeness wordByWord(CompanyName one, CompanyName other) {
        var left = new ArrayList<>(other.words());
        var reasons = EnumSet.noneOf(Reason.class);
        int found = 0;
        for (String word : one.words()) {
            var partner = partner(word, left);
            if (partner == null) continue;
            var likeness = Words.compare(word, partner);
            left.remove(partner);
            reasons.addAll(likeness.reasons());
            found += likeness.score() * (CompanyName.weight(word) + CompanyName.weight(partner));
        }
        int all = weight(one) + weight(other);
        if (found < 100 * all) reasons.remove(Reason.SAME_NAME);
        if (!left.isEmpty() || one.words().size() > other.words().size()) reasons.add(Reason.PART_OF_NAME);
        return reasons.isEmpty() ? Likeness.NONE : new Likeness(found / all, reasons);
    }

    private static @Nullable String partner(String word, List<String> among) {
        return among.stream()
                .filter(each -> Words.compare(word, each).score() > 0)
                .max(Comparator.comparing(each -> Words.compare(word, each)))
                .orElse(null);
    }

    private static int weight(CompanyName name) {
        return name.words().stream().mapToInt(CompanyName::weight).sum();
    }
}
