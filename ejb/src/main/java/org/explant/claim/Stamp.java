// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import java.time.Instant;
import java.time.LocalDate;
import org.explant.access.AccountId;

/**
 * Who did something, the day it counts from, and when it was written down.
 *
 * @param on the day; earlier than {@code at} where the past is recorded
 */
public record Stamp(AccountId by, LocalDate on, Instant at) {
    public Stamp dated(LocalDate other) {
        return new Stamp(by, other, at);
    }
}
