// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import java.util.UUID;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;

/**
 * A claimant of a claim form.
 *
 * @param claimant entry on the form
 * @param name Surname, Forename
 */
public record ClaimantLine(UUID claimant, ClaimId claimId, ClaimReference claim, String name) {}
