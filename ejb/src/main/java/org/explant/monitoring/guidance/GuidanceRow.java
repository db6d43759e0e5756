// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of an alert's table: whom it is for, how often, and with which examinations.
 *
 * @param rowId unique in its version
 * @param alternative another reading of how often, kept beside the one in force
 * @param note what else the alert says of it; empty for nothing
 */
public record GuidanceRow(
        String rowId,
        Condition condition,
        Stated<Frequency> frequency,
        @Nullable Stated<Frequency> alternative,
        Map<Examination, Stated<Requirement>> examinations,
        String note) {
    public GuidanceRow {
        examinations = Map.copyOf(examinations);
        if (examinations.size() != Examination.values().length) throw new IllegalArgumentException(rowId);
    }

    /** What it asks for, apart from where that was read: two rows may ask for the same. */
    public record Demands(Frequency frequency, Map<Examination, Requirement> examinations) {
        /** How much it asks for: reviews first, then examinations. */
        int strictness() {
            int firm = 0;
            for (var each : examinations.values()) firm += each.isFirm() ? 10 : 7 - each.ordinal();
            return frequency.reviews() * 100 + firm;
        }
    }

    public Demands demands() {
        return new Demands(
                frequency.value(),
                examinations.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, each -> each.getValue().value())));
    }

    public Stated<Requirement> examination(Examination examination) {
        return Objects.requireNonNull(examinations.get(examination));
    }

    /** Whether every cell was read somewhere. */
    public boolean isVerified() {
        return frequency.isVerified() && examinations.values().stream().allMatch(Stated::isVerified);
    }
}
