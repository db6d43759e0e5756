// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.explant.access.AccountId;

/**
 * A component that was followed elsewhere before.
 *
 * @param log what happened to it, in order
 * @param broughtBy whose hands wrote it down
 */
public record EarlierExplant(
        @NotNull @Valid NewExplant explant,
        @NotNull List<@Valid NewEntry> log,
        @NotNull AccountId broughtBy) {
    public EarlierExplant {
        log = List.copyOf(log);
    }
}
