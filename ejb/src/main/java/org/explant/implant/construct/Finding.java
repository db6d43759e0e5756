// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.construct;

import org.explant.implant.ComponentId;
import org.explant.implant.OperationId;
import org.explant.implant.source.ImplantField;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not fit, or that matters, and where.
 *
 * @param other the second of two that do not fit each other
 */
public record Finding(
        FindingKind kind,
        @Nullable OperationId operation,
        @Nullable ComponentId component,
        @Nullable ComponentId other,
        @Nullable ImplantField field) {
    static Finding at(FindingKind kind, OperationId operation) {
        return new Finding(kind, operation, null, null, null);
    }

    static Finding at(FindingKind kind, Part part) {
        return new Finding(kind, null, part.component(), null, null);
    }

    static Finding between(FindingKind kind, Part one, Part other) {
        return new Finding(kind, null, one.component(), other.component(), null);
    }

    /** Sources about one field, of an operation or of a component. */
    public static Finding about(
            FindingKind kind, @Nullable OperationId operation, @Nullable ComponentId component, ImplantField field) {
        return new Finding(kind, operation, component, null, field);
    }
}
