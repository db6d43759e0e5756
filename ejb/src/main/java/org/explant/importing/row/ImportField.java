// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.row;

import java.util.List;
import java.util.Set;

/**
 * What a column can mean.
 *
 * @param name as faults and mappings name it
 * @param required whether every import must map it
 * @param headings how firms head such a column: small letters and digits only
 */
public record ImportField(String name, boolean required, Set<String> headings) {
    public ImportField {
        headings = Set.copyOf(headings);
    }

    /** Not required; also found under its own name. */
    public static ImportField of(String name, String... headings) {
        return new ImportField(name, false, Set.copyOf(List.of(headings)));
    }

    public static ImportField required(String name, String... headings) {
        return new ImportField(name, true, Set.copyOf(List.of(headings)));
    }

    /** Whether a heading means this, whatever its signs and capitals. */
    public boolean isMeantBy(String heading) {
        var plain = plain(heading);
        return plain.equals(plain(name)) || headings.contains(plain);
    }

    /** Small letters and digits alone. */
    public static String plain(String heading) {
        return heading.toLowerCase(java.util.Locale.UK).replaceAll("[^a-z0-9]", "");
    }
}
