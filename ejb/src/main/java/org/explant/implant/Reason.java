// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import org.jspecify.annotations.Nullable;

/** Why something in the ledger changes: said in words, and in few. */
record Reason(String words) {
    private static final int LONGEST = 500;

    Reason {
        if (words.isBlank() || words.strip().length() > LONGEST) throw new ImplantNeedsReason();
        words = words.strip();
    }

    static Reason of(@Nullable String typed) {
        return new Reason(typed == null ? "" : typed);
    }
}
