// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.Stamp;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A group action as it stood until somebody changed it, and why they did. */
@Entity
@Immutable
@Table(name = "group_action_change")
class EarlierGroupAction {
    @Id
    @Column(name = "group_action_change_id")
    private UUID changeId;

    @Column(name = "group_action_id")
    private UUID groupId;

    private int version;
    private String name;
    private @Nullable String number;

    @Column(name = "ordered_on")
    private @Nullable LocalDate orderedOn;

    @Column(name = "cut_off_on")
    private @Nullable LocalDate cutOffOn;

    private String source;

    @Enumerated(EnumType.STRING)
    private GroupConfidence confidence;

    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private AccountId changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected EarlierGroupAction() {}

    @SuppressWarnings("NullAway.Init")
    EarlierGroupAction(GroupActionLine stood, String why, Stamp stamp) {
        changeId = UUID.randomUUID();
        groupId = stood.groupId();
        version = stood.version();
        name = stood.name();
        number = stood.number();
        orderedOn = stood.orderedOn();
        cutOffOn = stood.cutOffOn();
        source = stood.source();
        confidence = stood.confidence();
        reason = why.strip();
        changedBy = stamp.by();
        changedAt = stamp.at();
    }
}
