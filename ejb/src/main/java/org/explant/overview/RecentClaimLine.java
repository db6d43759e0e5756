// SPDX-License-Identifier: Apache-2.0
package org.explant.overview;

import java.time.Instant;
import org.explant.claim.ClaimReference;
import org.explant.claim.Stage;

/** A claim that the reader has opened lately, and when for the last time. */
public record RecentClaimLine(ClaimReference reference, String claimantName, Stage stage, Instant openedAt) {}
