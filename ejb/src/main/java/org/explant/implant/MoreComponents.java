// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;

/** What else an operation put in and took out. */
public record MoreComponents(
        @NotNull OperationId operation,
        @NotNull @Valid Source source,
        @NotNull List<NewComponent> components,
        @NotNull Set<ComponentId> removed) {
    public MoreComponents {
        components = List.copyOf(components);
        removed = Set.copyOf(removed);
        if (components.isEmpty() && removed.isEmpty()) throw new NothingTold();
    }
}
