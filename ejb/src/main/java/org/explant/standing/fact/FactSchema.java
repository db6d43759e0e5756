// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

import static org.explant.standing.fact.FactField.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What facts of a kind are made of.
 *
 * @param required without which there is no such fact
 * @param optional what else may be said of it
 */
public record FactSchema(List<FactField> required, List<FactField> optional) {
    /** The one table; a test asks that every kind is in it. */
    private static final Map<FactKind, FactSchema> TABLE = new EnumMap<>(FactKind.class);

    static {
        is(FactKind.STAY, List.of(ORDER), STAYED, DOCUMENT);
        is(FactKind.REGISTER_ENTRY, List.of(GROUP_ACTION, REGISTER_STATE), REGISTER_NUMBER, CUT_OFF, PERMISSION);
        is(FactKind.TEST_CLAIM, List.of(TEST_FLAG), ORDER);
        is(FactKind.OUTCOME, List.of(FactField.OUTCOME, OUTCOME_REASON), DOCUMENT);
        is(FactKind.CFA, List.of(SUCCESS_FEE), DAMAGES_CAP, DOCUMENT);
        is(FactKind.ATE, List.of(INSURER, POLICY_NUMBER), POLICY_LIMIT, DOCUMENT);
        is(FactKind.CRU, List.of(CRU_REFERENCE), CERTIFICATE, DOCUMENT);
        is(FactKind.PROCEEDINGS, List.of(COURT), CLAIM_NUMBER, DOCUMENT);
        is(FactKind.AUTHORITY, List.of(SCOPE), SIGNED_BY, DOCUMENT);
    }

    private static void is(FactKind kind, List<FactField> required, FactField... optional) {
        TABLE.put(kind, new FactSchema(required, List.of(optional)));
    }

    public static FactSchema of(FactKind kind) {
        var schema = TABLE.get(kind);
        if (schema == null) throw new IllegalStateException(kind + " has no schema");
        return schema;
    }

    /** All of them, in the order of a form. */
    public List<FactField> fields() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
