// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import java.util.List;

/**
 * An agreement as lists show it; claimants are those the reader may see.
 *
 * @param onSchedule how many claims stand on the schedule
 * @param missing who ought to and does not
 */
public record StandstillLine(
        StandstillId standstill, StandstillTerms terms, long onSchedule, List<MissingLine> missing) {
    public StandstillLine {
        missing = List.copyOf(missing);
    }

    public long covered() {
        return onSchedule + missing.size();
    }

    /** Those whom a list has room for. */
    public List<MissingLine> firstMissing() {
        return missing.subList(0, Math.min(5, missing.size()));
    }
}
