// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import org.explant.claim.ClaimId;
import org.explant.implant.construct.Side;

/** Which device a hip holds, and where it was put in. */
record PlaceLine(ClaimId claim, Side side, String device, String hospital, Boolean recorded) {
    HipPlace place() {
        return new HipPlace(side, device, hospital);
    }
}
