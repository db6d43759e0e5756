// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** That something on a claim form was written down wrongly. */
public record Strike(
        @NotNull FormPart part,
        @NotNull UUID entry,
        @NotNull String reason) {
    /** What can be struck out. */
    public enum FormPart {
        DEFENDANT,
        CLAIMANT,
        CAUSE,
        FACT
    }
}
