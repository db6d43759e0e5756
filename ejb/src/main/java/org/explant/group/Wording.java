// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

import org.explant.party.TextTooLong;
import org.jspecify.annotations.Nullable;

/** Words as people type them: blank ones are none, surrounding space is dropped. */
public final class Wording {
    private Wording() {}

    public static @Nullable String text(@Nullable String given, int most) {
        if (given == null || given.isBlank()) return null;
        if (given.strip().length() > most) throw new TextTooLong(most);
        return given.strip();
    }

    public static String required(@Nullable String given, int most) {
        var text = text(given, most);
        if (text == null) throw new WordsMissing();
        return text;
    }
}
