// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.time.LocalDate;
import org.explant.monitoring.result.MetalResult;
import org.jspecify.annotations.Nullable;

/**
 * A test that was to be repeated because of its result.
 *
 * @param reference the alert in force when the sample was taken
 * @param came when it was repeated; null for never
 */
public record PastRepeat(
        MetalResult result,
        String reference,
        LocalDate due,
        VisitOutcome outcome,
        @Nullable LocalDate came) {}
