// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.explant.claim.Outcome;
import org.explant.claim.OutcomeReason;

/** One detail of a fact: its name, and which kind of value it takes. Kept as a plain text in one canonical form. */
public enum FactField {
    ORDER(FieldShape.TEXT),
    STAYED(FieldShape.TEXT),
    GROUP_ACTION(FieldShape.GROUP_ACTION),
    REGISTER_STATE(FieldShape.CODE),
    REGISTER_NUMBER(FieldShape.TEXT),
    CUT_OFF(FieldShape.DAY),
    PERMISSION(FieldShape.TEXT),
    TEST_FLAG(FieldShape.CODE),
    OUTCOME(FieldShape.CODE),
    OUTCOME_REASON(FieldShape.CODE),
    SUCCESS_FEE(FieldShape.PERCENT),
    DAMAGES_CAP(FieldShape.PERCENT),
    INSURER(FieldShape.TEXT),
    POLICY_NUMBER(FieldShape.TEXT),
    POLICY_LIMIT(FieldShape.MONEY),
    CRU_REFERENCE(FieldShape.CRU_REFERENCE),
    CERTIFICATE(FieldShape.TEXT),
    CLAIM_NUMBER(FieldShape.CLAIM_NUMBER),
    COURT(FieldShape.TEXT),
    SCOPE(FieldShape.CODE),
    SIGNED_BY(FieldShape.TEXT),
    DOCUMENT(FieldShape.DOCUMENT);

    private final FieldShape shape;

    FactField(FieldShape shape) {
        this.shape = shape;
    }

    public FieldShape shape() {
        return shape;
    }

    /** What can be chosen; empty unless it is a code. */
    public List<? extends Enum<?>> codes() {
        return switch (this) {
            case REGISTER_STATE -> List.of(RegisterState.values());
            case TEST_FLAG -> List.of(TestFlag.values());
            case OUTCOME ->
                Arrays.stream(Outcome.values())
                        .filter(each -> each != Outcome.TRANSFERRED)
                        .toList();
            case OUTCOME_REASON -> List.of(OutcomeReason.values());
            case SCOPE -> List.of(AuthorityScope.values());
            default -> List.of();
        };
    }

    /**
     * What was typed, in its canonical form.
     *
     * @throws NotAFactValue where it is none
     */
    String read(String typed) {
        var text = typed.strip();
        try {
            return shape == FieldShape.CODE ? code(text) : shape.read(text);
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            throw new NotAFactValue(this);
        }
    }

    private String code(String text) {
        return Stream.concat(codes().stream(), Stream.empty())
                .map(Enum::name)
                .filter(text::equals)
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
