// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.kind;

import org.explant.shared.RuleBroken;

/** The sheet has no such column, or the kind no such field. */
public final class NoSuchColumn extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
