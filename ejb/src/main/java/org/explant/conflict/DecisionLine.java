// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import java.time.Instant;

/** A decision as it was made. */
public record DecisionLine(Instant at, String by, ConflictOutcome outcome, String reason) {}
