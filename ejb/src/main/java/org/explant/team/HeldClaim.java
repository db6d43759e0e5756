// SPDX-License-Identifier: Apache-2.0
package org.explant.team;

import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Stage;
import org.explant.claim.Team;

/** A claim in which somebody has a place. */
record HeldClaim(ClaimId claim, ClaimReference reference, String claimantName, Stage stage, Team team) {}
