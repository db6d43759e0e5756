// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import org.explant.shared.RuleBroken;

/** What is stored is not what was received: altered, cut, or another file. */
public final class StoredFileDamaged extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
