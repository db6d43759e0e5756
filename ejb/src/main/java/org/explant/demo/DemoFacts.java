// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import static org.explant.standing.fact.FactField.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.explant.standing.NewFact;
import org.explant.standing.fact.FactField;
import org.explant.standing.fact.FactKind;
import org.jspecify.annotations.Nullable;

/** The dated facts of one claim of the demo book; every name and number in them is invented. */
final class DemoFacts {
    static final String GROUP = "Calloway Ward hip register";

    private static final List<String> INSURERS =
            List.of("Fernlea Legal Expenses", "Oak & Anchor Costs Insurance", "Tamarisk Mutual");

    private final DemoClaim claim;
    private final int turn;
    private final List<NewFact> facts = new ArrayList<>();

    private DemoFacts(DemoClaim claim) {
        this.claim = claim;
        turn = claim.sequence();
    }

    static List<NewFact> of(DemoClaim claim, String group) {
        var made = new DemoFacts(claim);
        made.retained();
        made.proceedings(group);
        made.ended();
        return List.copyOf(made.facts);
    }

    private void retained() {
        day("RETAINED").ifPresent(on -> {
            fact(FactKind.CFA, on, null, Map.of(SUCCESS_FEE, "100", DAMAGES_CAP, "25"));
            var signed = Map.of(SCOPE, "HOSPITAL_RECORDS", SIGNED_BY, "Claimant");
            // Renewed as long as the claim runs: the last one runs out some weeks ahead, or has just run out.
            var ends = claim.moves().getLast().on().plusDays(30 + turn * 7L % 120);
            fact(FactKind.AUTHORITY, on, ends, signed);
            fact(FactKind.AUTHORITY, on, ends.plusDays(90), Map.of(SCOPE, "GP_RECORDS", SIGNED_BY, "Claimant"));
        });
        day("LETTER_OF_CLAIM").ifPresent(on -> {
            var reference = (turn % 5 == 0 ? "CR/%05d" : "QZX-%03d").formatted(100 + turn);
            fact(FactKind.CRU, on, on.plusYears(2), Map.of(CRU_REFERENCE, reference));
            var policy = Map.of(
                    INSURER, INSURERS.get(turn % 3), POLICY_NUMBER, "HIP/" + (70_000 + turn), POLICY_LIMIT, "150000");
            fact(FactKind.ATE, on, on.plusYears(4), policy);
        });
    }

    private void proceedings(String group) {
        day("ISSUED").ifPresent(on -> {
            var number = "KB-%d-9%05d".formatted(on.getYear(), turn);
            fact(
                    FactKind.PROCEEDINGS,
                    on,
                    null,
                    Map.of(COURT, "High Court, King’s Bench Division", CLAIM_NUMBER, number));
            if (turn % 2 == 0) register(group, on);
            if (turn % 4 == 0) stay(on.plusDays(40));
            if (turn % 9 == 0)
                fact(
                        FactKind.TEST_CLAIM,
                        on.plusDays(60),
                        null,
                        Map.of(TEST_FLAG, "TEST", ORDER, "Case management order"));
        });
    }

    private void register(String group, LocalDate on) {
        var entry = Map.of(
                GROUP_ACTION,
                group,
                REGISTER_STATE,
                "ENTERED",
                REGISTER_NUMBER,
                Integer.toString(200 + turn),
                PERMISSION,
                "Order of Master Quillfeather");
        fact(FactKind.REGISTER_ENTRY, on.plusDays(10), null, entry);
    }

    private void stay(LocalDate on) {
        var until = turn % 8 == 0 ? null : on.plusDays(120);
        fact(
                FactKind.STAY,
                on,
                until,
                Map.of(ORDER, "Order of Master Quillfeather", STAYED, "All steps but disclosure of records"));
    }

    private void ended() {
        day("CLOSED").ifPresent(on -> outcome(on, "SETTLED", "SETTLED_BY_OFFER"));
        day("REJECTED").ifPresent(on -> outcome(on, "REJECTED", "NOT_METAL_ON_METAL"));
    }

    private void outcome(LocalDate on, String outcome, String code) {
        fact(FactKind.OUTCOME, on, null, Map.of(FactField.OUTCOME, outcome, OUTCOME_REASON, code));
    }

    private void fact(FactKind kind, LocalDate from, @Nullable LocalDate to, Map<FactField, String> details) {
        facts.add(new NewFact(kind, from, to == null || to.isBefore(from) ? null : to, details, "From the file"));
    }

    private Optional<LocalDate> day(String stage) {
        return claim.moves().stream()
                .filter(move -> move.stage().equals(stage))
                .map(DemoMove::on)
                .findFirst();
    }
}
