// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import java.time.LocalDate;
import org.explant.implant.construct.Side;
import org.explant.monitoring.guidance.Frequency;
import org.explant.monitoring.guidance.Verification;
import org.jspecify.annotations.Nullable;

/** A review that is due of a hip, and by which row of which alert. */
public record ReviewDue(
        Side side,
        LocalDate dueOn,
        String reference,
        String row,
        @Nullable String frequencyText,
        @Nullable Verification confidence) {
    public @Nullable Frequency frequency() {
        return frequencyText == null ? null : Frequency.of(frequencyText);
    }
}
