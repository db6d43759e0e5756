// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import java.io.Serializable;
import java.time.LocalDate;
import org.explant.claim.ClaimId;
import org.explant.claim.ClaimReference;
import org.jspecify.annotations.Nullable;

/** A claimant whom the reader may know of, to compare a printed name with. */
public record ClaimantOnFile(
        ClaimId claimId,
        ClaimReference claim,
        String forenames,
        String surname,
        @Nullable LocalDate born) implements Serializable {
    /** Surname, Forename. */
    public String name() {
        return surname + ", " + forenames;
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return claim.toString();
    }
}
