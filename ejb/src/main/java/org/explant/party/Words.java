// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import org.jspecify.annotations.Nullable;

/** Texts as people type them: surrounding space dropped, blank ones taken for none. */
public final class Words {
    private Words() {}

    /** The text; null for a blank one. */
    public static @Nullable String orNull(@Nullable String given, int most) {
        if (given == null || given.isBlank()) return null;
        if (given.strip().length() > most) throw new TextTooLong(most);
        return given.strip();
    }
}
