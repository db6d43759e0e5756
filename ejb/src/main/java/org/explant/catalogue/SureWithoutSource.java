// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import org.explant.shared.RuleBroken;

/** Nothing is verified that names no source. */
public final class SureWithoutSource extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
