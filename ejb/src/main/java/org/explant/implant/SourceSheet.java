// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.util.List;
import java.util.Optional;
import org.explant.implant.construct.Side;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of one operation or component.
 *
 * @param operation the operation itself, or the one that put the component in
 * @param component null where the operation itself is meant
 * @param accepted every acceptance, in order
 */
public record SourceSheet(
        Side side, OperationSheet operation, @Nullable ComponentSheet component, List<AcceptanceLine> accepted) {
    public SourceSheet {
        accepted = List.copyOf(accepted);
    }

    static Optional<SourceSheet> of(HipSheet hip, About about, List<AcceptanceLine> accepted) {
        var wanted = about.operation();
        if (wanted != null)
            return hip.operation(wanted).map(found -> new SourceSheet(hip.side(), found, null, accepted));
        return hip.component(new ComponentId(about.value()))
                .map(found -> new SourceSheet(
                        hip.side(), hip.operation(found.implantedBy()).orElseThrow(), found, accepted));
    }

    /** The fields, in their order. */
    public List<FieldSheet> fields() {
        return component == null ? operation.fields() : component.fields();
    }

    public About about() {
        return component == null ? About.operation(operation.operationId()) : About.component(component.componentId());
    }
}
