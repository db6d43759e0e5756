// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.util.List;
import org.explant.catalogue.ComponentKind;
import org.explant.implant.construct.Part;
import org.explant.implant.source.Assessment;
import org.explant.implant.source.ImplantField;
import org.jspecify.annotations.Nullable;

/**
 * A component with everything that any source says of it.
 *
 * @param explantedBy null while it is in
 * @param overall how far its sources bear it as a whole
 * @param part its accepted values, as the rules read them
 */
public record ComponentSheet(
        ComponentId componentId,
        OperationId implantedBy,
        @Nullable OperationId explantedBy,
        List<FieldSheet> fields,
        Assessment overall,
        Part part) {
    public ComponentSheet {
        fields = List.copyOf(fields);
    }

    public ComponentKind kind() {
        return part.kind();
    }

    /** The accepted value, or nothing. */
    public @Nullable String value(ImplantField field) {
        return Fields.value(fields, field);
    }
}
