// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review that was due.
 *
 * @param came the review that met it; null for none
 */
public record Visit(
        LocalDate due, VisitOutcome outcome, @Nullable LocalDate came, int daysLate) {}
