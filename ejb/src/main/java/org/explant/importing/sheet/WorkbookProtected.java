// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.sheet;

import org.explant.shared.RuleBroken;

/** The workbook is locked by a password, or of the old kind. */
public final class WorkbookProtected extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
