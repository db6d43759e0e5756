// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

import org.explant.shared.RuleBroken;

/** More bytes, rows, columns or letters than a sheet may have. */
public final class SheetTooLarge extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
