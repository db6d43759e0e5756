// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.explant.claim.ClaimId;
import org.explant.implant.construct.Finding;
import org.explant.implant.construct.FindingKind;
import org.explant.implant.source.ImplantField;
import org.jspecify.annotations.Nullable;

/** What the checks found at a hip: derived, and rewritten with every change of the hip. */
@Entity
@Table(name = "implant_finding")
class HipFinding {
    @Id
    @Column(name = "finding_id")
    private UUID findingId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    private ClaimId claimId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "hip_id", updatable = false))
    private HipId hipId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FindingKind kind;

    /** The most pressing first. */
    @Column(updatable = false)
    private int place;

    @Column(name = "operation_id", updatable = false)
    private @Nullable UUID operation;

    @Column(name = "component_id", updatable = false)
    private @Nullable UUID component;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable ImplantField field;

    /** Of the component it is about, as a code. */
    @Column(updatable = false)
    private @Nullable String part;

    @Column(updatable = false)
    private @Nullable String maker;

    @Column(updatable = false)
    private @Nullable String system;

    @SuppressWarnings("NullAway.Init")
    protected HipFinding() {}

    @SuppressWarnings("NullAway.Init")
    HipFinding(Hip hip, HipSheet sheet, Finding finding) {
        findingId = UUID.randomUUID();
        claimId = hip.claimId();
        hipId = hip.hipId();
        kind = finding.kind();
        place = kind.ordinal();
        operation = finding.operation() == null ? null : finding.operation().value();
        component = finding.component() == null ? null : finding.component().value();
        field = finding.field();
        if (finding.component() != null) sheet.component(finding.component()).ifPresent(this::isAbout);
    }

    private void isAbout(ComponentSheet about) {
        part = about.value(ImplantField.COMPONENT);
        maker = about.value(ImplantField.MAKER);
        system = about.value(ImplantField.SYSTEM);
    }
}
