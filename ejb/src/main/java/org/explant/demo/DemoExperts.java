// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.explant.instruction.EvidenceUse;
import org.explant.instruction.InstructionKind;
import org.explant.instruction.InstructionTerms;
import org.explant.instruction.Instructions;

/** The experts of the demo book: instructed when their stage begins, some of them late. */
@Dependent
class DemoExperts {
    private static final int MONTHS = 4;

    private final Instructions instructions;

    @Inject
    DemoExperts(Instructions instructions) {
        this.instructions = instructions;
    }

    void tell(@Observes DemoFiled filed) {
        var begun = filed.claim().moves().stream()
                .filter(move -> move.stage().equals(StageLine.EXPERT_EVIDENCE.name()))
                .map(DemoMove::on)
                .findFirst();
        begun.ifPresent(on ->
                instructions.bringIn(filed.id(), filed.person(filed.claim().feeEarner()), terms(filed, on)));
    }

    private static InstructionTerms terms(DemoFiled filed, LocalDate on) {
        var due = on.plusMonths(MONTHS);
        boolean over = !filed.claim().stage().equals(StageLine.EXPERT_EVIDENCE.name());
        return new InstructionTerms(
                InstructionKind.EXPERT,
                filed.claim().cast().expert(),
                null,
                "Orthopaedic surgery",
                over ? EvidenceUse.SERVED : EvidenceUse.ADVISORY,
                on,
                on.plusDays(5),
                due,
                over ? earlier(due.minusDays(6), filed.asAt()) : null,
                null,
                null,
                null,
                null);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
