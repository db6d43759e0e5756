// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import org.explant.claim.ClaimId;

/** Who writes where, and what was written with it and not put down yet. */
record LedgerPen(LedgerDesk desk, LedgerAdditions additions, Entered entered) {
    HipOperation operation(ClaimId claim, OperationId wanted) {
        var fresh = additions.operation(wanted);
        return fresh == null ? desk.operation(claim, wanted) : fresh;
    }

    ImplantComponent component(ClaimId claim, ComponentId wanted) {
        var fresh = additions.component(wanted);
        return fresh == null ? desk.component(claim, wanted) : fresh;
    }
}
