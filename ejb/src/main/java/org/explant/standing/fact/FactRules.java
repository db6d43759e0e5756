// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

import java.util.Set;

/** The rules that facts keep, of themselves and beside each other. */
public final class FactRules {
    /** Of these, one holds at a time. */
    private static final Set<FactKind> ALONE = Set.of(FactKind.TEST_CLAIM, FactKind.OUTCOME, FactKind.CFA);

    private FactRules() {}

    /** Refuses a register entry without its number, or after the cut-off without the court's permission. */
    public static void check(FactKind kind, Details details, Period period) {
        if (kind != FactKind.REGISTER_ENTRY || !details.says(FactField.REGISTER_STATE, RegisterState.ENTERED)) return;
        if (details.value(FactField.REGISTER_NUMBER) == null) throw new FactFieldMissing(FactField.REGISTER_NUMBER);
        var cutOff = details.day(FactField.CUT_OFF);
        if (cutOff != null && period.from().isAfter(cutOff) && details.value(FactField.PERMISSION) == null)
            throw new EnteredAfterCutOff();
    }

    /** Whether both cannot hold on the same day. */
    public static boolean rivals(FactKind kind, Details one, Details other) {
        if (ALONE.contains(kind)) return true;
        return switch (kind) {
            case REGISTER_ENTRY -> same(FactField.GROUP_ACTION, one, other);
            case ATE -> same(FactField.POLICY_NUMBER, one, other);
            case CRU -> same(FactField.CRU_REFERENCE, one, other);
            case PROCEEDINGS -> one.value(FactField.CLAIM_NUMBER) != null && same(FactField.CLAIM_NUMBER, one, other);
            default -> false;
        };
    }

    private static boolean same(FactField field, Details one, Details other) {
        return one.values().containsKey(field)
                && one.values().get(field).equals(other.values().get(field));
    }
}
