// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an account is to say from now on; the name to sign in by stays. */
public record AccountChange(
        @NotNull @Size(min = 1, max = 200) String fullName,
        @NotNull @Size(min = 1, max = 6) String initials,
        @NotNull Role role) {}
