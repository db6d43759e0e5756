// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import org.explant.shared.RuleBroken;

/** A check takes one name to twenty. */
public final class NamesNeeded extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
