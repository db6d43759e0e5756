// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import org.explant.shared.RuleBroken;

/** More claims than one file or one bulk change takes. */
public final class TooManyClaims extends RuleBroken {
    private static final long serialVersionUID = 1L;

    public TooManyClaims(int most) {
        super(most);
    }
}
