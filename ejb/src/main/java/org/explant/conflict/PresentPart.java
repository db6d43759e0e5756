// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import org.explant.claim.ClaimId;
import org.explant.claim.Part;

/** A part that somebody plays in a claim now. */
record PresentPart(ClaimId claim, Part part) {}
