// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.explant.implant.source.ImplantField;

/** What one source says of the fields of one operation or component. */
public record NewStatements(
        @NotNull About about,
        @NotNull @Valid Source source,
        @NotNull Map<ImplantField, String> told) {
    public NewStatements {
        told = Map.copyOf(told);
        if (told.isEmpty()) throw new NothingTold();
    }
}
