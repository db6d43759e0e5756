// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import org.explant.claim.ClaimId;
import org.explant.claim.Part;
import org.explant.party.PartyRef;

/** Somebody plays a part in a claim from now on. */
record Joined(ClaimId claim, PartyRef party, Part part) {}
