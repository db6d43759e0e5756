// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import org.explant.shared.RuleBroken;

/** Whatever stands in the catalogue has a name. */
public final class CatalogueNeedsName extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
