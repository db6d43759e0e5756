// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a worklist are wanted.
 *
 * @param own only of claims that the reader runs or supervises
 * @param device key of a device, null for every one
 * @param hospital key of a hospital, null for every one
 */
public record WorklistFilter(
        @NotNull Worklist list,
        boolean own,
        @Nullable String device,
        @Nullable String hospital) implements Serializable {
    /** The same of another list. */
    public WorklistFilter of(Worklist other) {
        return new WorklistFilter(other, own, device, hospital);
    }
}
