// SPDX-License-Identifier: Apache-2.0
package org.explant.screening;

import org.explant.claim.ClaimId;
import org.explant.claim.OutcomeReason;
import org.explant.claim.Stamp;

/** An enquiry was turned away; told in the same transaction. */
public record EnquiryRejected(ClaimId claim, OutcomeReason code, String reason, Stamp stamp) {}
