// SPDX-License-Identifier: Apache-2.0
package org.explant.alert;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.explant.search.SearchId;

/**
 * A search that shall stand from now on.
 *
 * @param search a stored search of one's own
 * @param name by which its owner knows it again
 * @param shared whether colleagues may follow it too
 */
public record NewStanding(
        @NotNull SearchId search, @NotBlank @Size(max = 120) String name, boolean shared) {}
