// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A reference of the Compensation Recovery Unit. Older guidance shows three letters and three digits; letters from the
 * unit are met in other forms too, so another form is kept as it is and only marked.
 */
public record CruReference(String value) {
    private static final Pattern USUAL = Pattern.compile("([A-Z]{3})-?(\\d{3})");
    private static final Pattern POSSIBLE = Pattern.compile("[A-Z0-9][A-Z0-9/-]{3,19}");

    static CruReference of(String typed) {
        var text = typed.toUpperCase(Locale.ROOT).replace(" ", "");
        var usual = USUAL.matcher(text);
        if (usual.matches()) return new CruReference(usual.group(1) + "-" + usual.group(2));
        if (!POSSIBLE.matcher(text).matches()) throw new IllegalArgumentException();
        return new CruReference(text);
    }

    /** Whether it has the form that guidance shows. */
    public boolean isUsual() {
        return USUAL.matcher(value).matches();
    }
}
