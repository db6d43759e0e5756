// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

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
import java.util.stream.Collectors;
import org.explant.claim.ClaimId;
import org.explant.implant.construct.Side;
import org.explant.monitoring.duty.DutyState;
import org.explant.monitoring.guidance.Verification;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something to be done about a hip, worked out with the guidance of a day; replaced as a whole, never changed. */
@Entity
@Immutable
@Table(name = "monitoring_duty")
class HipDuty {
    @Id
    @Column(name = "duty_id")
    private UUID dutyId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private ClaimId claim;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private DutyKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable DutyState state;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private @Nullable LocalDate since;

    private boolean recorded;

    private @Nullable String reference;

    @Column(name = "row_id")
    private @Nullable String rowId;

    private @Nullable String frequency;

    @Enumerated(EnumType.STRING)
    private @Nullable Verification confidence;

    private boolean verified;

    private String unknowns;

    private String device;

    @Column(name = "device_key")
    private String deviceKey;

    private String hospital;

    @Column(name = "hospital_key")
    private String hospitalKey;

    @Column(name = "computed_on")
    private LocalDate computedOn;

    private long guidance;

    @Column(name = "computed_at")
    private Instant computedAt;

    @SuppressWarnings("NullAway.Init")
    protected HipDuty() {}

    HipDuty(KnownPerson person, DutyFound found, WorkedOut with) {
        dutyId = UUID.randomUUID();
        claim = person.claim();
        side = found.side();
        kind = found.kind();
        state = found.state();
        dueOn = found.dueOn();
        since = found.since();
        recorded = person.history().recorded();
        restOn(found.ground());
        var place = person.place(found.side());
        device = place.device();
        deviceKey = HipPlace.key(place.device());
        hospital = place.hospital();
        hospitalKey = HipPlace.key(place.hospital());
        computedOn = with.day();
        guidance = with.guidance();
        computedAt = with.at();
    }

    private void restOn(DutyFound.Ground ground) {
        reference = ground.reference();
        rowId = ground.rowId();
        frequency = ground.frequency() == null ? null : ground.frequency().written();
        confidence = ground.confidence();
        verified = ground.verified();
        unknowns = ground.unknowns().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }
}
