// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.history;

import java.time.LocalDate;

/** The total of an Oxford Hip Score of one hip. */
public record HipScore(LocalDate on, ScoreScale scale, int total) {
    public HipScore {
        int least = scale == ScoreScale.TWELVE_TO_60 ? 12 : 0;
        int most = scale == ScoreScale.ZERO_TO_48 ? 48 : 60;
        if (total < least || total > most) throw new NotAHistory();
    }

    /** By how many points the hip is worse than it was; nothing can be said across scales. */
    public int worseThan(HipScore earlier) {
        if (scale != earlier.scale || scale == ScoreScale.NOT_KNOWN) return 0;
        return scale == ScoreScale.ZERO_TO_48 ? earlier.total - total : total - earlier.total;
    }
}
