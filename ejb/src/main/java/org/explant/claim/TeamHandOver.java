// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A wish to give a claim to another team.
 *
 * @param seen the team the person saw; refused when it is another by now
 */
public record TeamHandOver(
        @NotNull @Valid Team seen,
        @NotNull @Valid Team wanted,
        @NotBlank @Size(max = 500) String reason) {}
