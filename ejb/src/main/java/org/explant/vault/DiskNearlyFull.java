// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import org.explant.shared.RuleBroken;

/** There is too little room on the disk to take anything in. */
public final class DiskNearlyFull extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
