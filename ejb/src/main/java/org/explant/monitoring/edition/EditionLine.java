// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import java.time.Instant;

/** An edition of a draft: what it said, and who made it so, why. */
public record EditionLine(Integer number, String content, String reason, String by, Instant at) {}
