// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.util.List;
import org.explant.implant.construct.OperationKind;
import org.explant.implant.source.Assessment;
import org.explant.implant.source.ImplantField;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An operation with everything that any source says of it.
 *
 * @param date as accepted; null while no source tells it
 * @param implanted what it put in
 * @param removed what it took out
 */
public record OperationSheet(
        OperationId operationId,
        OperationKind kind,
        @Nullable PartialDate date,
        List<FieldSheet> fields,
        Assessment overall,
        List<ComponentSheet> implanted,
        List<ComponentSheet> removed) {
    public OperationSheet {
        fields = List.copyOf(fields);
        implanted = List.copyOf(implanted);
        removed = List.copyOf(removed);
    }

    /** The accepted value, or nothing. */
    public @Nullable String value(ImplantField field) {
        return Fields.value(fields, field);
    }
}
