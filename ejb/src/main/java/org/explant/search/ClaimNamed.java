// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.explant.claim.Stage;
import org.explant.party.PersonId;
import org.jspecify.annotations.Nullable;

/** A claim and whose it is. */
record ClaimNamed(
        ClaimId claimId,
        ClaimReference reference,
        Stage stage,
        @Nullable PersonId person,
        @Nullable String surname,
        @Nullable String forenames) {
    String claimant() {
        return surname == null ? "" : surname + ", " + forenames;
    }
}
