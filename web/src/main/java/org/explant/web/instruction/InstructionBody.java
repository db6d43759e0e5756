// SPDX-License-Identifier: Apache-2.0
package org.explant.web.instruction;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.explant.instruction.EvidenceUse;
import org.explant.instruction.InstructionKind;
import org.explant.instruction.InstructionLine;
import org.explant.instruction.InstructionTerms;
import org.jspecify.annotations.Nullable;

/** An expert or witness as a program reads it. */
public record InstructionBody(String id, int edition, InstructionTerms terms) {
    static InstructionBody of(InstructionLine line) {
        return new InstructionBody(line.instruction().toString(), line.edition(), line.terms());
    }

    /** What a program says about one. */
    public record Terms(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String discipline,
            @Nullable String use,
            @Nullable String instructedOn,
            @Nullable String recordsSentOn,
            @Nullable String dueOn,
            @Nullable String receivedOn,
            @Nullable String document,
            @Nullable String jointStatementOn,
            @Nullable String jointDocument,
            @Nullable String note) {
        InstructionTerms toTerms() {
            try {
                return new InstructionTerms(
                        InstructionKind.valueOf(Objects.requireNonNullElse(kind, "")),
                        Objects.requireNonNullElse(name, ""),
                        null,
                        discipline,
                        EvidenceUse.valueOf(Objects.requireNonNullElse(use, EvidenceUse.ADVISORY.name())),
                        day(instructedOn),
                        day(recordsSentOn),
                        day(dueOn),
                        day(receivedOn),
                        id(document),
                        day(jointStatementOn),
                        id(jointDocument),
                        note);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw new BadRequestException(unreadable);
            }
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text);
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null || text.isBlank() ? null : UUID.fromString(text);
    }
}
