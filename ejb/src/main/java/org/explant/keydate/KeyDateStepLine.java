// SPDX-License-Identifier: Apache-2.0
package org.explant.keydate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a key date.
 *
 * @param by full name
 * @param agreedWith full name
 */
public record KeyDateStepLine(
        String kindName,
        KeyDateAct act,
        LocalDate on,
        Instant at,
        String by,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String reason,
        @Nullable String agreedWith) {}
