// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.kind;

import org.explant.shared.RuleBroken;

/** A field that every row needs has no column. */
public final class ColumnNotMapped extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
