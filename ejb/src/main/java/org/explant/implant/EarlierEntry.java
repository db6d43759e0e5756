// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.explant.access.AccountId;

/** Who entered something elsewhere, and when. */
public record EarlierEntry(@NotNull AccountId by, @NotNull Instant at) {}
