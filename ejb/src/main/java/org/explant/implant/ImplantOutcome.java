// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.util.List;
import org.explant.implant.source.ImplantField;
import org.jspecify.annotations.Nullable;

/**
 * What a told component comes to in the ledger.
 *
 * @param component null where it was only tried and would be a new one
 * @param operated whether the operation itself is new to the ledger
 * @param fields what is said anew of a component that is known
 * @param removed whether it is said anew that it was taken out
 */
public record ImplantOutcome(
        @Nullable ComponentId component, boolean added, boolean operated, List<ImplantField> fields, boolean removed) {
    public ImplantOutcome {
        fields = List.copyOf(fields);
    }

    /** Nothing that the ledger did not hold. */
    public boolean isNothingNew() {
        return !added && fields.isEmpty() && !removed;
    }
}
