// SPDX-License-Identifier: Apache-2.0
package org.explant.web.worklist;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import org.explant.monitoring.due.Worklist;
import org.explant.monitoring.due.WorklistFilter;
import org.jspecify.annotations.Nullable;

/** What an address asks of the worklists, in small words; what it does not understand it takes for nothing said. */
public record WorklistWish(
        @Nullable String list,
        @Nullable String scope,
        @Nullable String device,
        @Nullable String hospital) implements Serializable {
    private static final String OWN = "mine";

    /** What it comes to. */
    public WorklistFilter filter() {
        var chosen = Arrays.stream(Worklist.values())
                .filter(each -> small(each).equals(list))
                .findFirst()
                .orElse(Worklist.OVERDUE);
        return new WorklistFilter(chosen, OWN.equals(scope), key(device), key(hospital));
    }

    /** The address of the same wish. */
    static String query(WorklistFilter filter) {
        var query = "list=" + small(filter.list()) + "&scope=" + (filter.own() ? OWN : "everyone");
        if (filter.device() != null) query += "&device=" + filter.device();
        return filter.hospital() == null ? query : query + "&hospital=" + filter.hospital();
    }

    /** A code as addresses write it. */
    static String small(Worklist list) {
        return list.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String key(@Nullable String text) {
        return text != null && text.matches("none|[0-9a-f]{12}") ? text : null;
    }
}
