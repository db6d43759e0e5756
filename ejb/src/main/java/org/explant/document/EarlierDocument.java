// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A document that has a past elsewhere, brought in as it stands.
 *
 * @param receivedAt when it reached the firm
 * @param broughtBy the account it is recorded under
 */
public record EarlierDocument(
        @NotNull @Valid NewDocument document,
        @Nullable String provider,
        @Nullable String author,
        @NotNull Privilege privilege,
        @NotNull Instant receivedAt,
        @NotNull AccountId broughtBy) {}
