// SPDX-License-Identifier: Apache-2.0
package org.explant.search.kept;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.explant.access.AccountId;

/**
 * What is edited of a kept search.
 *
 * @param readers with whom it is shared; each of them runs it under their own rights
 */
public record KeptDetails(
        @NotBlank @Size(max = 120) String name,
        @NotNull @Size(max = 200) Set<AccountId> readers) {
    public KeptDetails {
        readers = Set.copyOf(readers);
    }
}
