// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import org.explant.shared.RuleBroken;

/** The catalogue is changed for a reason. */
public final class CatalogueNeedsReason extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
