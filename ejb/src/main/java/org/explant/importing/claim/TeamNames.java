// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.access.Role;
import org.explant.importing.row.Fault;
import org.explant.importing.row.RowFault;
import org.explant.importing.row.RowValues;
import org.jspecify.annotations.Nullable;

/** People by what a sheet calls them: sign-in name, full name or initials. */
final class TeamNames {
    private final Map<String, Set<AccountId>> byName = new HashMap<>();
    private final Set<AccountId> partners = new HashSet<>();

    TeamNames(List<TeamPerson> people) {
        for (TeamPerson each : people) {
            for (String name : List.of(each.signInName(), each.fullName(), each.initials()))
                byName.computeIfAbsent(plain(name), _ -> new HashSet<>()).add(each.accountId());
            if (each.role() == Role.PARTNER) partners.add(each.accountId());
        }
    }

    @Nullable
    AccountId find(RowValues row, String field, boolean partner) {
        var name = row.text(field);
        if (name == null) return null;
        var found = byName.getOrDefault(plain(name), Set.of());
        if (found.size() > 1) {
            row.refuse(Fault.of(field, RowFault.SEVERAL_OF_THAT_NAME));
            return null;
        }
        if (found.isEmpty() || (partner && !partners.containsAll(found))) {
            row.refuse(Fault.of(field, RowFault.NOBODY_OF_THAT_NAME));
            return null;
        }
        return found.iterator().next();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    }
}
