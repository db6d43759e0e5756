// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

import org.explant.shared.RuleBroken;

/** No heading, or no row below it. */
public final class SheetEmpty extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
