// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import java.util.EnumSet;
import java.util.Set;

/** What can happen to proceedings, and whom it is about. */
public enum CourtStep {
    FEE_PAID(Scope.FORM),
    /** Brought, for limitation, from this day. */
    RECEIVED_BY_COURT(Scope.FORM),
    ISSUED(Scope.FORM),
    SERVED(Scope.DEFENDANT),
    ACKNOWLEDGED(Scope.DEFENDANT),
    /** Added to the form by amendment. */
    JOINED(Scope.CLAIMANT),
    DISCONTINUED(Scope.BOTH),
    STRUCK_OUT(Scope.BOTH);

    /** After one of these a claimant no longer claims. */
    public static final Set<CourtStep> ENDS = EnumSet.of(DISCONTINUED, STRUCK_OUT);

    /** Whom it is about. */
    public enum Scope {
        FORM,
        DEFENDANT,
        CLAIMANT,
        /** One claimant, against one defendant or against all. */
        BOTH
    }

    private final Scope scope;

    CourtStep(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }

    boolean fits(boolean namesDefendant, boolean namesClaimant) {
        return switch (scope) {
            case FORM -> !namesDefendant && !namesClaimant;
            case DEFENDANT -> namesDefendant && !namesClaimant;
            case CLAIMANT -> !namesDefendant && namesClaimant;
            case BOTH -> namesClaimant;
        };
    }
}
