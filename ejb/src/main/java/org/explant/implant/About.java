// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a statement is about: an operation or a component, exactly one of them. */
public record About(
        @Nullable OperationId operation, @Nullable ComponentId component) {
    public About {
        if ((operation == null) == (component == null)) throw new IllegalArgumentException("about one thing");
    }

    public static About operation(OperationId operation) {
        return new About(operation, null);
    }

    public static About component(ComponentId component) {
        return new About(null, component);
    }

    /** The plain id of whichever it is. */
    public UUID value() {
        if (operation != null) return operation.value();
        if (component != null) return component.value();
        throw new IllegalStateException();
    }
}
