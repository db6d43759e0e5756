// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

/**
 * What a claim is called.
 *
 * @param claimantName Surname, Forename
 */
public record ClaimName(ClaimId claimId, ClaimReference reference, String claimantName) {
    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return reference.toString();
    }
}
