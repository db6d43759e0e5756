// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.util.Map;
import org.explant.implant.construct.Side;
import org.explant.implant.source.ImplantField;

/**
 * A component as one line of a list tells it, with the operation that put it in.
 *
 * @param operation the operation that put it in; its kind at least
 * @param component its kind at least
 * @param removal the operation that took it out, by kind and date; empty while it is in or nobody says
 */
public record ToldImplant(
        Side side,
        Source source,
        Map<ImplantField, String> operation,
        Map<ImplantField, String> component,
        Map<ImplantField, String> removal) {
    public ToldImplant {
        operation = Map.copyOf(operation);
        component = Map.copyOf(component);
        removal = Map.copyOf(removal);
        if (!operation.containsKey(ImplantField.OPERATION) || !component.containsKey(ImplantField.COMPONENT))
            throw new NothingTold();
        if (!removal.isEmpty() && !removal.containsKey(ImplantField.OPERATION)) throw new NothingTold();
    }
}
