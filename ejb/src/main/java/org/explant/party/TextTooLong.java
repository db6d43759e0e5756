// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import org.explant.shared.RuleBroken;

/** A text is longer than its place allows. */
public final class TextTooLong extends RuleBroken {
    private static final long serialVersionUID = 1L;

    public TextTooLong(int most) {
        super(most);
    }
}
