// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import org.explant.monitoring.duty.PersonDuty;
import org.explant.monitoring.duty.PersonPast;

/**
 * Both clocks at once.
 *
 * @param present what is due on the day
 * @param past what was advised up to it, each day under the guidance of its own time
 */
public record Surveyed(PersonDuty present, PersonPast past) {
    @Override
    public String toString() {
        return "Surveyed";
    }
}
