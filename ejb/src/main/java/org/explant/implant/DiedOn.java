// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.time.LocalDate;
import org.explant.claim.ClaimId;

/** That a claimant died. */
record DiedOn(ClaimId claim, LocalDate on) {}
