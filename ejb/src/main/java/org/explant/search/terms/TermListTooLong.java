// SPDX-License-Identifier: Apache-2.0
package org.explant.search.terms;

import org.explant.shared.RuleBroken;

/** More queries than one list holds. */
public final class TermListTooLong extends RuleBroken {
    private static final long serialVersionUID = 1L;

    TermListTooLong(int most) {
        super(most);
    }
}
