// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A wish to accept what another source says.
 *
 * @param instead the statement that the person saw accepted; null where none was
 */
public record AcceptanceWish(
        @NotNull StatementId statement,
        @Nullable StatementId instead,
        @NotNull String reason) {}
