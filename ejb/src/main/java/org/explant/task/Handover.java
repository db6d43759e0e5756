// SPDX-License-Identifier: Apache-2.0
package org.explant.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.explant.access.AccountId;

/** All open tasks of one person shall be another's. */
public record Handover(
        @NotNull AccountId from,
        @NotNull AccountId to,
        @NotBlank @Size(max = 500) String reason) {}
