// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import java.time.LocalDate;
import org.explant.party.PersonId;
import org.explant.party.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * A person as a list shows them.
 *
 * @param name Surname, Forename
 * @param claims in how many claims that the reader may see they play or played a part
 */
public record PersonLine(
        PersonId personId,
        String name,
        @Nullable LocalDate born,
        @Nullable LocalDate died,
        @Nullable Postcode postcode,
        @Nullable String discipline,
        Long claims) {}
