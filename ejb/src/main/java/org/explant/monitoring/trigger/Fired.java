// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.trigger;

import java.time.LocalDate;
import org.explant.monitoring.guidance.Stated;
import org.explant.monitoring.guidance.TriggerKind;
import org.jspecify.annotations.Nullable;

/**
 * A trigger that fires.
 *
 * @param reference the alert that says what follows
 * @param on the day of the result, image or finding that set it off
 * @param repeatBy when a test is to be repeated; null where none is
 * @param repeated whether it was
 * @param byOurSetting whether it rests on a number of Explant's own
 */
public record Fired(
        TriggerKind kind,
        String reference,
        Stated<String> advice,
        LocalDate on,
        @Nullable LocalDate repeatBy,
        boolean repeated,
        boolean byOurSetting) {}
