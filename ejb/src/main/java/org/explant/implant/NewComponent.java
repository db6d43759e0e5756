// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.util.Map;
import org.explant.implant.source.ImplantField;

/** A component that an operation put in, as one source tells it. */
public record NewComponent(Map<ImplantField, String> told) {
    public NewComponent {
        told = Map.copyOf(told);
        if (!told.containsKey(ImplantField.COMPONENT)) throw new NothingTold();
    }
}
