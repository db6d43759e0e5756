// SPDX-License-Identifier: Apache-2.0
package org.explant.group.standstill;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name reduced to what two writings of it have in common: letters without marks, no titles, one order. */
final class NameKey {
    private static final Pattern TITLES = Pattern.compile(
            "\\b(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|reverend|lady|lord|the estate of|estate of|deceased|decd)\\b\\.?");

    private NameKey() {}

    /** From {@code Surname, Forenames} or {@code Forenames Surname}. */
    static String of(String written) {
        int comma = written.indexOf(',');
        return comma < 0 ? folded(written) : folded(written.substring(comma + 1) + " " + written.substring(0, comma));
    }

    /** The surname written first without a comma. */
    static String surnameFirst(String forenames, String surname) {
        return folded(surname + " " + forenames);
    }

    private static String folded(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.UK)
                .replaceAll("['’‘`]", "")
                .replaceAll("[^\\p{L}]+", " ");
        return TITLES.matcher(plain).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }
}
