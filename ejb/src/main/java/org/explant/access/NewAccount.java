// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What is needed to give a person an account. */
public record NewAccount(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,63}")
        String signInName,

        @NotNull @Size(min = 1, max = 200) String fullName,
        @NotNull @Size(min = 1, max = 6) String initials,
        @NotNull Role role) {}
