// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What stood before a change, and who replaced it when and why. Only ever added. */
@Entity
@Table(name = "party_change")
class PartyChange {
    @Id
    @Column(name = "party_change_id")
    private UUID changeId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private @Nullable PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private @Nullable OrganisationId organisation;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private AccountId changedBy;

    private @Nullable String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> before;

    @SuppressWarnings("NullAway.Init")
    protected PartyChange() {}

    PartyChange(PartyRef party, Map<String, String> before, @Nullable String reason, Entered entered) {
        changeId = UUID.randomUUID();
        person = party.person();
        organisation = party.organisation();
        changedAt = entered.at();
        changedBy = entered.by();
        this.reason = Words.orNull(reason, 500);
        this.before = Map.copyOf(before);
    }

    UUID changeId() {
        return changeId;
    }
}
