// SPDX-License-Identifier: Apache-2.0
package org.explant.web.instruction;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.explant.instruction.EvidenceUse;
import org.explant.instruction.InstructionKind;
import org.explant.instruction.InstructionTerms;
import org.jspecify.annotations.Nullable;

/** What is typed about an expert or witness. */
public class ExpertForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private InstructionKind kind = InstructionKind.EXPERT;
    private @Nullable String name;
    private @Nullable UUID role;
    private @Nullable String discipline;
    private EvidenceUse use = EvidenceUse.ADVISORY;
    private @Nullable LocalDate instructedOn;
    private @Nullable LocalDate recordsSentOn;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate receivedOn;
    private @Nullable String document;
    private @Nullable LocalDate jointStatementOn;
    private @Nullable String jointDocument;
    private @Nullable String note;

    static ExpertForm of(InstructionTerms terms) {
        var form = new ExpertForm();
        form.kind = terms.kind();
        form.name = terms.name();
        form.role = terms.role();
        form.discipline = terms.discipline();
        form.use = terms.use();
        form.instructedOn = terms.instructedOn();
        form.recordsSentOn = terms.recordsSentOn();
        form.dueOn = terms.dueOn();
        form.receivedOn = terms.receivedOn();
        form.document = Objects.toString(terms.document(), null);
        form.jointStatementOn = terms.jointStatementOn();
        form.jointDocument = Objects.toString(terms.jointDocument(), null);
        form.note = terms.note();
        return form;
    }

    InstructionTerms toTerms() {
        return new InstructionTerms(
                kind,
                Objects.requireNonNullElse(name, ""),
                role,
                discipline,
                use,
                instructedOn,
                recordsSentOn,
                dueOn,
                receivedOn,
                id(document),
                jointStatementOn,
                id(jointDocument),
                note);
    }

    private static @Nullable UUID id(@Nullable String chosen) {
        return chosen == null || chosen.isBlank() ? null : UUID.fromString(chosen);
    }

    public InstructionKind getKind() {
        return kind;
    }

    public void setKind(InstructionKind typed) {
        kind = typed;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public @Nullable String getDiscipline() {
        return discipline;
    }

    public void setDiscipline(@Nullable String typed) {
        discipline = typed;
    }

    public EvidenceUse getUse() {
        return use;
    }

    public void setUse(EvidenceUse typed) {
        use = typed;
    }

    public @Nullable LocalDate getInstructedOn() {
        return instructedOn;
    }

    public void setInstructedOn(@Nullable LocalDate typed) {
        instructedOn = typed;
    }

    public @Nullable LocalDate getRecordsSentOn() {
        return recordsSentOn;
    }

    public void setRecordsSentOn(@Nullable LocalDate typed) {
        recordsSentOn = typed;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate typed) {
        dueOn = typed;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate typed) {
        receivedOn = typed;
    }

    public @Nullable String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String typed) {
        document = typed;
    }

    public @Nullable LocalDate getJointStatementOn() {
        return jointStatementOn;
    }

    public void setJointStatementOn(@Nullable LocalDate typed) {
        jointStatementOn = typed;
    }

    public @Nullable String getJointDocument() {
        return jointDocument;
    }

    public void setJointDocument(@Nullable String typed) {
        jointDocument = typed;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String typed) {
        note = typed;
    }
}
