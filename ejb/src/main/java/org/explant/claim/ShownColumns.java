// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which columns a person wants to see; the last choice counts. */
@Entity
@Table(name = "claim_columns")
class ShownColumns {
    @Id
    @Column(name = "account_id")
    private UUID account;

    private String shown;

    @SuppressWarnings("NullAway.Init")
    protected ShownColumns() {}

    ShownColumns(UUID account) {
        this.account = account;
        shown = "";
    }

    void become(Collection<ClaimColumn> wanted) {
        shown = wanted.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    /** Those that are still columns. */
    Set<ClaimColumn> columns() {
        var names = Set.of(shown.split(" "));
        return Arrays.stream(ClaimColumn.values())
                .filter(each -> names.contains(each.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
