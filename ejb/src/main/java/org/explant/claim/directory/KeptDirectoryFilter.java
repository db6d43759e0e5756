// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Part;
import org.explant.party.Entered;
import org.explant.party.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** A filter somebody used: what an address stands for that may not say the words itself. */
@Entity
@Table(name = "directory_filter")
class KeptDirectoryFilter {
    @Id
    @Column(name = "directory_filter_id")
    private UUID filterId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "kept_by"))
    private AccountId keptBy;

    @Column(name = "kept_at")
    private Instant keptAt;

    private String words;

    @Enumerated(EnumType.STRING)
    private @Nullable Part part;

    @Enumerated(EnumType.STRING)
    private @Nullable OrganisationKind kind;

    @Column(name = "without_number")
    private boolean withoutNumber;

    @SuppressWarnings("NullAway.Init")
    protected KeptDirectoryFilter() {}

    KeptDirectoryFilter(DirectoryFilter filter, Entered entered) {
        filterId = UUID.randomUUID();
        keptBy = entered.by();
        keptAt = entered.at();
        words = filter.words();
        part = filter.part();
        kind = filter.kind();
        withoutNumber = filter.withoutNumber();
    }

    UUID filterId() {
        return filterId;
    }

    DirectoryFilter filter() {
        return new DirectoryFilter(words, part, kind, withoutNumber);
    }
}
