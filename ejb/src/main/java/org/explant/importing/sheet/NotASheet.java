// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

import org.explant.shared.RuleBroken;

/** Neither text nor a workbook of the present kind. */
public final class NotASheet extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
