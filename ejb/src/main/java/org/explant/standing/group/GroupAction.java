// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group of claims managed together by a court. */
@Entity
@Table(name = "group_action")
class GroupAction {
    @Id
    @Column(name = "group_action_id")
    private UUID groupId;

    @Version
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

    @SuppressWarnings("NullAway.Init")
    protected GroupAction() {}

    @SuppressWarnings("NullAway.Init")
    GroupAction(NewGroupAction wanted) {
        groupId = UUID.randomUUID();
        take(wanted);
    }

    /** Says this from now on; what it said before is kept by whoever asks. */
    void change(GroupActionChange wanted) {
        if (wanted.version() != version) throw new GroupActionChangedMeanwhile(version, details(), wanted.wanted());
        take(wanted.wanted());
    }

    private NewGroupAction details() {
        return new NewGroupAction(name, number, orderedOn, cutOffOn, source);
    }

    private void take(NewGroupAction wanted) {
        name = wanted.name().strip();
        number = wanted.number() == null || wanted.number().isBlank()
                ? null
                : wanted.number().strip();
        orderedOn = wanted.orderedOn();
        cutOffOn = wanted.cutOffOn();
        source = wanted.source().strip();
        confidence = GroupConfidence.FIRM;
    }

    UUID groupId() {
        return groupId;
    }
}
