// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

import java.util.List;

/** How alike two folded words of a name are. */
final class Words {
    /** One slip in a word of four letters makes another word as often as not: Hill and Hall. */
    private static final Likeness SHORT_SLIP = new Likeness(70, List.of(Reason.SPELT_ALIKE));

    /** So does one vowel that is heard otherwise. */
    private static final Likeness SHORT_SOUND = new Likeness(70, List.of(Reason.SOUNDS_ALIKE));

    private static final Likeness SLIP = new Likeness(85, List.of(Reason.SPELT_ALIKE));
    private static final Likeness TWO_SLIPS = new Likeness(78, List.of(Reason.SPELT_ALIKE));
    private static final Likeness SOUND = new Likeness(86, List.of(Reason.SOUNDS_ALIKE));
    private static final Likeness SAME = new Likeness(100, List.of(Reason.SAME_NAME));

    private Words() {}

    static Likeness compare(String one, String other) {
        if (one.equals(other)) return SAME;
        int longest = Math.max(one.length(), other.length());
        if (Sound.isAlike(one, other)) return longest <= 4 ? SHORT_SOUND : SOUND;
        int shortest = Math.min(one.length(), other.length());
        if (shortest < 4) return Likeness.NONE;
        return switch (Spelling.slips(one, other)) {
            case 1 -> shortest == 4 ? SHORT_SLIP : SLIP;
            case 2 -> shortest >= 9 ? TWO_SLIPS : Likeness.NONE;
            default -> Likeness.NONE;
        };
    }
}
