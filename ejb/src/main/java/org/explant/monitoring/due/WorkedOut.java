// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import java.time.Instant;
import java.time.LocalDate;

/**
 * With what a row was worked out.
 *
 * @param guidance number of the last change of the released guidance; 0 for what Explant comes with
 */
public record WorkedOut(LocalDate day, long guidance, Instant at) {}
