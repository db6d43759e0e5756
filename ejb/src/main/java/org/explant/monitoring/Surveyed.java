// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import java.util.List;
import org.explant.monitoring.duty.PersonDuty;
import org.explant.monitoring.duty.PersonPast;
import org.explant.monitoring.trigger.Compared;

/**
 * Both clocks at once.
 *
 * @param present what is due on the day
 * @param bloods every result beside the threshold of its own unit
 * @param past what was advised up to it, each day under the guidance of its own time
 */
public record Surveyed(PersonDuty present, PersonPast past, List<Compared> bloods) {
    public Surveyed {
        bloods = List.copyOf(bloods);
    }

    @Override
    public String toString() {
        return "Surveyed";
    }
}
