// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import java.time.Instant;

/** A person acted on the file: uploaded, noted, edited. Never a view, a reading machine or a timer. */
public record ClaimTouched(ClaimId claim, Instant at) {}
