// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to open a claim.
 *
 * @param formKey made once for each form shown; the same key again opens no second claim
 * @param openedOn today when null
 */
public record NewClaim(
        @NotNull UUID formKey,
        @NotNull @Valid ClaimDetails details,
        @Nullable LocalDate openedOn) {}
