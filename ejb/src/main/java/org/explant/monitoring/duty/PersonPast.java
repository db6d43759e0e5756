// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.time.LocalDate;
import java.util.List;

/** What was advised for a person over the years, up to a day. */
public record PersonPast(LocalDate until, List<PastHip> hips, List<PastRepeat> repeats) {
    public PersonPast {
        hips = List.copyOf(hips);
        repeats = List.copyOf(repeats);
    }

    public long departures() {
        return hips.stream().mapToLong(PastHip::departures).sum()
                + repeats.stream().filter(each -> each.outcome().isDeparture()).count();
    }
}
