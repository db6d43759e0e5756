// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a task.
 *
 * @param by full name
 * @param toOwner full name
 */
public record TaskStepLine(
        String title,
        TaskAct act,
        LocalDate on,
        Instant at,
        String by,
        @Nullable String toOwner,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String reason) {}
