// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a group action shall say from now on.
 *
 * @param version that the person saw
 */
public record GroupActionChange(
        int version,
        @NotNull @Valid NewGroupAction wanted,
        @NotBlank @Size(max = 500) String reason) {}
