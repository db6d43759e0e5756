// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import java.time.Instant;
import java.util.UUID;

/** A merge, as the entry that stayed shows it. */
public record MergeLine(UUID merge, UUID gone, Instant at, String by, String reason) {}
