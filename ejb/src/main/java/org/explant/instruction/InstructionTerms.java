// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.party.TextTooLong;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the evidence of one person.
 *
 * @param name as written
 * @param role the part the person plays in the claim; null where none is on file
 * @param discipline of an expert
 * @param dueOn the day the report or statement is wanted by
 * @param document the report or statement, where it is on file
 */
@Embeddable
public record InstructionTerms(
        @Enumerated(EnumType.STRING) InstructionKind kind,
        String name,
        @Column(name = "claim_role_id") @Nullable UUID role,
        @Nullable String discipline,

        @Enumerated(EnumType.STRING) @Column(name = "evidence_use")
        EvidenceUse use,

        @Column(name = "instructed_on") @Nullable LocalDate instructedOn,
        @Column(name = "records_sent_on") @Nullable LocalDate recordsSentOn,
        @Column(name = "due_on") @Nullable LocalDate dueOn,
        @Column(name = "received_on") @Nullable LocalDate receivedOn,
        @Column(name = "document_id") @Nullable UUID document,
        @Column(name = "joint_statement_on") @Nullable LocalDate jointStatementOn,
        @Column(name = "joint_document_id") @Nullable UUID jointDocument,
        @Nullable String note)
        implements Serializable {
    public InstructionTerms {
        name = text(name, 200) == null ? "" : name.strip();
        if (name.isEmpty()) throw new InstructionNeedsName();
        discipline = text(discipline, 100);
        note = text(note, 1000);
        if (receivedOn != null && instructedOn != null && receivedOn.isBefore(instructedOn))
            throw new ReceivedBeforeInstructed();
        if (kind == InstructionKind.WITNESS
                && (discipline != null || jointStatementOn != null || jointDocument != null))
            throw new ForExpertsAlone();
    }

    /** Where it stands on that day. */
    public InstructionState stateOn(LocalDate day) {
        if (receivedOn != null) return InstructionState.RECEIVED;
        if (dueOn != null && day.isAfter(dueOn)) return InstructionState.OVERDUE;
        return instructedOn == null ? InstructionState.NOT_INSTRUCTED : InstructionState.AWAITED;
    }

    private static @Nullable String text(@Nullable String given, int most) {
        if (given == null || given.isBlank()) return null;
        if (given.strip().length() > most) throw new TextTooLong(most);
        return given.strip();
    }
}
