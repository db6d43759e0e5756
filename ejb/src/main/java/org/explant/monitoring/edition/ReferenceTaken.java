// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

import org.explant.shared.RuleBroken;

/** A new version needs a reference of its own; a copy keeps the one it has. */
public final class ReferenceTaken extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
