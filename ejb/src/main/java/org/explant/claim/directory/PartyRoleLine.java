// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import java.time.LocalDate;
import org.explant.claim.ClaimReference;
import org.explant.claim.Part;
import org.explant.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A part that somebody plays or played in a claim the reader may see.
 *
 * @param claimantName Surname, Forename
 */
public record PartyRoleLine(
        ClaimReference reference,
        String claimantName,
        Stage stage,
        Part part,
        LocalDate from,
        @Nullable LocalDate to) {}
