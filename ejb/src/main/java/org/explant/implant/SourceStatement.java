// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.implant.source.Grade;
import org.explant.implant.source.ImplantField;
import org.explant.implant.source.SourceKind;
import org.explant.party.PartyRef;
import org.jspecify.annotations.Nullable;

/** What one source says of one field. The value stays as it was printed; it can be accepted, and withdrawn. */
@Entity
@Table(name = "implant_statement")
class SourceStatement {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "statement_id"))
    private StatementId statementId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id", updatable = false))
    private ClaimId claimId;

    @Column(name = "operation_id", updatable = false)
    private @Nullable UUID operation;

    @Column(name = "component_id", updatable = false)
    private @Nullable UUID component;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ImplantField field;

    @Column(updatable = false)
    private String value;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SourceKind source;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Grade grade;

    @Column(name = "document_id", updatable = false)
    private @Nullable UUID document;

    @Column(updatable = false)
    private @Nullable Integer page;

    @Column(name = "organisation_id", updatable = false)
    private @Nullable UUID organisation;

    @Column(name = "person_id", updatable = false)
    private @Nullable UUID person;

    @Column(updatable = false)
    private @Nullable String note;

    private boolean accepted;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "entered_by", updatable = false))
    private AccountId enteredBy;

    @Column(name = "entered_at", updatable = false)
    private Instant enteredAt;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @Column(name = "withdrawn_by")
    private @Nullable UUID withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected SourceStatement() {}

    @SuppressWarnings("NullAway.Init")
    SourceStatement(Place place, Source from, Printed printed, Entered entered) {
        statementId = StatementId.fresh();
        claimId = place.claim();
        var about = place.about();
        operation = about.operation() == null ? null : about.operation().value();
        component = about.component() == null ? null : about.component().value();
        field = place.field();
        value = field.kept(printed.text());
        var meant = printed.meant();
        organisation = meant == null || meant.organisation() == null
                ? null
                : meant.organisation().value();
        person = meant == null || meant.person() == null ? null : meant.person().value();
        source = from.kind();
        grade = from.graded();
        document = from.page() == null ? null : from.page().document().value();
        page = from.page() == null ? null : from.page().page();
        note = from.note() == null ? null : from.note().strip();
        enteredBy = entered.by();
        enteredAt = entered.at();
    }

    /** Which field of what. */
    record Place(ClaimId claim, About about, ImplantField field) {}

    /** The words of a source, and whom they mean where that is known. */
    record Printed(String text, @Nullable PartyRef meant) {}

    /** The same paper says the same of the same field: nothing new. */
    boolean repeats(SourceStatement other) {
        return other.withdrawnAt == null
                && field == other.field
                && value.equals(other.value)
                && source == other.source
                && Objects.equals(document, other.document)
                && Objects.equals(page, other.page)
                && meansNobodyElse(other);
    }

    /** It names nobody more exactly than the other does. */
    private boolean meansNobodyElse(SourceStatement other) {
        return (organisation == null || organisation.equals(other.organisation))
                && (person == null || person.equals(other.person));
    }

    Acceptance accept(@Nullable Reason reason, Entered entered) {
        accepted = true;
        return new Acceptance(this, reason, entered);
    }

    /** Another one is accepted instead. */
    void giveWay() {
        accepted = false;
    }

    void withdraw(Reason reason, Entered entered) {
        accepted = false;
        withdrawnReason = reason.words();
        withdrawnBy = entered.by().value();
        withdrawnAt = entered.at();
    }

    StatementId statementId() {
        return statementId;
    }

    ClaimId claimId() {
        return claimId;
    }

    ImplantField field() {
        return field;
    }

    String value() {
        return value;
    }

    boolean isAccepted() {
        return accepted;
    }

    boolean isStanding() {
        return withdrawnAt == null;
    }

    About about() {
        return operation == null
                ? About.component(new ComponentId(Objects.requireNonNull(component)))
                : About.operation(new OperationId(operation));
    }
}
