// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import org.explant.shared.RuleBroken;

/** A value that its place in the catalogue cannot hold. */
public final class NotACatalogueValue extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
