// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.time.LocalDate;
import org.explant.monitoring.guidance.Examination;
import org.explant.monitoring.guidance.Requirement;
import org.explant.monitoring.guidance.Stated;
import org.jspecify.annotations.Nullable;

/**
 * An examination that the row speaks of.
 *
 * @param last when it was done last, as far as it counts
 * @param dueOn null where it is not asked for now
 */
public record ExaminationDue(
        Examination examination,
        Stated<Requirement> requirement,
        @Nullable LocalDate last,
        @Nullable LocalDate dueOn) {}
