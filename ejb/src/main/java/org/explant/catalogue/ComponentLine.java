// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import java.util.List;

/**
 * A component as an implant ledger takes it over.
 *
 * @param sizes in millimetres, as sold; empty where not known
 * @param system which it belongs to, with its maker
 */
public record ComponentLine(
        CatalogueComponentId componentId,
        String name,
        ComponentKind kind,
        BearingMaterial material,
        List<Integer> sizes,
        SystemLine system) {
    public ComponentLine {
        sizes = List.copyOf(sizes);
    }
}
