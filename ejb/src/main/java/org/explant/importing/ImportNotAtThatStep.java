// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import org.explant.shared.RuleBroken;

/** The import is not at the step where that can be done. */
public final class ImportNotAtThatStep extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
