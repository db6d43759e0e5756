// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import org.explant.shared.RuleBroken;

/** The disk failed to confirm a write: nothing more is taken in until somebody has looked; reading goes on. */
public final class StoreReadOnly extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
