// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.kind;

import org.explant.shared.RuleBroken;

/** Two fields want the same column. */
public final class ColumnMappedTwice extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
