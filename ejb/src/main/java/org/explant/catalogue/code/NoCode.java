// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue.code;

import org.explant.shared.RuleBroken;

/** Nothing was typed or scanned, or more than a label holds. */
public final class NoCode extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
