// SPDX-License-Identifier: Apache-2.0
package org.explant.search.kept;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.search.SearchId;
import org.jspecify.annotations.Nullable;

/** A search that somebody keeps. */
@Entity
@Table(name = "kept_search")
class KeptSearch {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "kept_id"))
    private KeptId keptId;

    @Version
    private int version;

    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "search_id", updatable = false))
    private SearchId search;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    private @Nullable ClaimId claim;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner", updatable = false))
    private AccountId owner;

    @Column(name = "kept_at", updatable = false)
    private Instant keptAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @ElementCollection
    @CollectionTable(name = "kept_search_reader", joinColumns = @JoinColumn(name = "kept_id"))
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private Set<AccountId> readers = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected KeptSearch() {}

    /** What is asked, and in which claim if in one alone. */
    record Asked(SearchId search, @Nullable ClaimId claim) {}

    KeptSearch(KeptDetails wanted, Asked asked, AccountId owner, Instant now) {
        keptId = KeptId.fresh();
        name = wanted.name().strip();
        readers.addAll(wanted.readers());
        search = asked.search();
        claim = asked.claim();
        this.owner = owner;
        keptAt = now;
    }

    /** Another name, or other people; unless somebody changed it since. */
    void change(int seen, KeptDetails wanted) {
        if (seen != version) throw new KeptSearchChangedMeanwhile(details(), version);
        name = wanted.name().strip();
        readers.retainAll(wanted.readers());
        readers.addAll(wanted.readers());
    }

    void remove(Instant now) {
        if (removedAt == null) removedAt = now;
    }

    KeptDetails details() {
        return new KeptDetails(name, readers);
    }

    boolean isOwnedBy(AccountId account) {
        return owner.equals(account);
    }

    KeptId keptId() {
        return keptId;
    }

    SearchId search() {
        return search;
    }
}
