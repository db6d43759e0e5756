// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.explant.implant.construct.Finding;
import org.explant.implant.construct.HipFacts;
import org.explant.implant.construct.InSitu;
import org.explant.implant.construct.Side;

/**
 * One hip, operation by operation, the earliest first; those of unknown date last.
 *
 * @param edition counts whatever was entered, accepted or set aside at it
 * @param findings what does not fit or matters, the most pressing first
 */
public record HipSheet(
        HipId hipId, Side side, int edition, List<OperationSheet> operations, HipFacts facts, List<Finding> findings) {
    public HipSheet {
        operations = List.copyOf(operations);
        findings = List.copyOf(findings);
    }

    /** What is in at the end of that day. */
    public InSitu inSituOn(LocalDate day) {
        return InSitu.on(day, facts.parts());
    }

    /** Every component that was ever put in, in the order of the operations. */
    public List<ComponentSheet> components() {
        return operations.stream()
                .flatMap(operation -> operation.implanted().stream())
                .toList();
    }

    public Optional<ComponentSheet> component(ComponentId component) {
        return components().stream()
                .filter(each -> each.componentId().equals(component))
                .findFirst();
    }

    public Optional<OperationSheet> operation(OperationId operation) {
        return operations.stream()
                .filter(each -> each.operationId().equals(operation))
                .findFirst();
    }
}
