// SPDX-License-Identifier: Apache-2.0
package org.explant.web.merge;

import java.io.Serializable;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.explant.claim.merge.MergeRow;
import org.explant.web.Sentences;

/**
 * A row of the database for a person to read: what it is, of which claim, and its values without identities and what is
 * only of use to the machine.
 */
public record RowWords(String table, String claim, String values) implements Serializable {
    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static RowWords of(MergeRow row) {
        return new RowWords(table(row.table()), row.claim() == null ? "" : row.claim(), values(row));
    }

    static String values(MergeRow row) {
        return row.values().entrySet().stream()
                .filter(each -> !IDENTITY.matcher(each.getValue()).matches())
                .filter(each -> !each.getKey().equals("version"))
                .map(RowWords::value)
                .collect(Collectors.joining("; "));
    }

    private static String value(Map.Entry<String, String> cell) {
        return spaced(cell.getKey()) + ": " + cell.getValue();
    }

    /** Tables that nobody has named yet are called by their own name. */
    private static String table(String name) {
        try {
            return Sentences.format("merge.table." + name);
        } catch (MissingResourceException unnamed) {
            return spaced(name);
        }
    }

    private static String spaced(String name) {
        return name.replace('_', ' ');
    }
}
