// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.construct;

import java.util.List;
import java.util.Set;
import org.explant.implant.OperationId;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A hip by its accepted values, for the rules. */
public record HipFacts(Side side, List<Operated> operations, List<Part> parts) {
    public HipFacts {
        operations = List.copyOf(operations);
        parts = List.copyOf(parts);
    }

    /**
     * An operation.
     *
     * @param sides every side that any paper about it or its components names
     */
    public record Operated(
            OperationId operation,
            OperationKind kind,
            @Nullable PartialDate date,
            Set<Side> sides) {
        public Operated {
            sides = Set.copyOf(sides);
        }
    }

    /** What is in now: all that no operation took out. */
    public List<Part> left() {
        return parts.stream().filter(part -> part.stay().out() == null).toList();
    }
}
