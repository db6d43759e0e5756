// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/** A filter somebody used: what an address stands for that may not say the words itself. */
@Entity
@Table(name = "claim_filter")
class KeptFilter {
    @Id
    @Column(name = "claim_filter_id")
    private UUID filterId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "kept_by"))
    private AccountId keptBy;

    @Column(name = "kept_at")
    private Instant keptAt;

    private String words;
    private String stages;

    @Column(name = "fee_earner")
    private @Nullable UUID feeEarner;

    @Column(name = "partner")
    private @Nullable UUID partner;

    @Column(name = "opened_from")
    private @Nullable LocalDate openedFrom;

    @Column(name = "opened_to")
    private @Nullable LocalDate openedTo;

    @Column(name = "quiet_since")
    private @Nullable LocalDate quietSince;

    private @Nullable Boolean restricted;

    @Column(name = "active_from")
    private @Nullable LocalDate activeFrom;

    @Column(name = "active_to")
    private @Nullable LocalDate activeTo;

    private @Nullable String name;

    @Column(name = "next_key_within")
    private @Nullable Integer nextKeyWithin;

    @SuppressWarnings("NullAway.Init")
    protected KeptFilter() {}

    KeptFilter(ClaimFilter filter, AccountId by, Instant now) {
        filterId = UUID.randomUUID();
        keptBy = by;
        keptAt = now;
        words = filter.words();
        stages = filter.stages().stream().map(Stage::name).sorted().collect(Collectors.joining(" "));
        feeEarner = value(filter.feeEarner());
        partner = value(filter.supervisingPartner());
        openedFrom = filter.openedFrom();
        openedTo = filter.openedTo();
        quietSince = filter.quietSince();
        restricted = filter.restricted();
        activeFrom = filter.activeFrom();
        activeTo = filter.activeTo();
        nextKeyWithin = filter.nextKeyWithin();
    }

    UUID filterId() {
        return filterId;
    }

    ClaimFilter filter() {
        return new ClaimFilter(
                        words,
                        stages(),
                        account(feeEarner),
                        account(partner),
                        openedFrom,
                        openedTo,
                        quietSince,
                        restricted)
                .active(activeFrom, activeTo)
                .keyWithin(nextKeyWithin);
    }

    /** From now on it is one of the person's views. */
    void call(String wanted) {
        name = wanted.strip();
    }

    private Set<Stage> stages() {
        return stages.isEmpty()
                ? Set.of()
                : Arrays.stream(stages.split(" ")).map(Stage::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    private static @Nullable AccountId account(@Nullable UUID value) {
        return value == null ? null : new AccountId(value);
    }
}
