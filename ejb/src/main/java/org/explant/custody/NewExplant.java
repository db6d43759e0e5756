// SPDX-License-Identifier: Apache-2.0
package org.explant.custody;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A component that was taken out.
 *
 * @param component which one of the implant ledger; null where it is not entered there yet
 * @param label what people call it, such as "right head 46 mm"
 * @param removedOn as exactly as known
 */
public record NewExplant(
        @Nullable UUID component,
        @NotBlank @Size(max = 200) String label,
        @Nullable PartialDate removedOn) {}
