// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is edited of a tag.
 *
 * @param name a word or two
 * @param hotkey the key that puts it in the viewer, 1 to 9, or null
 * @param retired whether it is offered no more; pages that have it keep it
 */
public record TagDetails(
        @NotBlank @Size(max = 40) String name,
        @Nullable @Pattern(regexp = "[1-9]") String hotkey,
        boolean retired) {}
