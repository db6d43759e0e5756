// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

import java.util.Arrays;
import java.util.List;

/**
 * A kind of fact that holds beside the stage line, for a time.
 *
 * @see FactSchema for what each is made of
 */
public enum FactKind {
    STAY(FactGroup.STANDING),
    REGISTER_ENTRY(FactGroup.STANDING),
    TEST_CLAIM(FactGroup.STANDING),
    OUTCOME(FactGroup.STANDING),
    CFA(FactGroup.FUNDING),
    ATE(FactGroup.FUNDING),
    CRU(FactGroup.FUNDING),
    PROCEEDINGS(FactGroup.FUNDING),
    AUTHORITY(FactGroup.AUTHORITY);

    private final FactGroup group;

    FactKind(FactGroup group) {
        this.group = group;
    }

    public FactGroup group() {
        return group;
    }

    /** Those of a group, in their order. */
    public static List<FactKind> of(FactGroup group) {
        return Arrays.stream(values()).filter(each -> each.group == group).toList();
    }
}
