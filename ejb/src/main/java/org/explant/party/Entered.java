// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import java.time.Instant;
import java.time.LocalDate;
import org.explant.access.AccountId;

/**
 * Who wrote something down, and when.
 *
 * @param on the day it was in London
 */
public record Entered(AccountId by, LocalDate on, Instant at) {}
