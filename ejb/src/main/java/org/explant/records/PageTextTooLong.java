// SPDX-License-Identifier: Apache-2.0
package org.explant.records;

import org.explant.shared.RuleBroken;

/** More text than a page can have was sent to be read. */
public final class PageTextTooLong extends RuleBroken {
    private static final long serialVersionUID = 1L;

    /** @param most how many characters are read */
    PageTextTooLong(int most) {
        super(most);
    }
}
