// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.explant.implant.construct.MetalOnMetal;
import org.explant.monitoring.guidance.Known;
import org.explant.monitoring.history.Bearing;
import org.explant.monitoring.history.HipHistory;
import org.explant.monitoring.history.History;

/** Which bearing was in a hip on a day, where dates may be known in part. */
final class InPlace {
    private InPlace() {}

    /** The one that may be in. A recorded operation whose day is known in part has happened once it may have. */
    static Optional<Bearing> today(HipHistory hip, LocalDate day) {
        return hip.bearings().stream()
                .filter(each -> each.in() == null || !each.in().earliest().isAfter(day))
                .filter(each -> !isOut(each, day))
                .reduce((_, later) -> later);
    }

    /** The one that was surely in: for the past a partial date never makes a breach. */
    static Optional<Bearing> surely(HipHistory hip, LocalDate day) {
        return hip.bearings().stream()
                .filter(each -> each.in() != null && !each.in().latest().isAfter(day))
                .filter(each -> !each.isOut()
                        || each.out() != null && each.out().earliest().isAfter(day))
                .reduce((_, later) -> later);
    }

    /** The last metal-on-metal bearing that was out by the day. */
    static Optional<Bearing> lastRevised(HipHistory hip, LocalDate day) {
        return hip.bearings().stream()
                .filter(each -> each.metal() == MetalOnMetal.YES && isOut(each, day))
                .reduce((_, later) -> later);
    }

    static Known known(History person, HipHistory hip, Bearing bearing, LocalDate day) {
        return new Known(
                bearing.construct(),
                bearing.headMillimetres(),
                hip.symptomaticOn(day),
                person.female(),
                bearing.family(),
                bearing.ratedTenA());
    }

    private static boolean isOut(Bearing bearing, LocalDate day) {
        return bearing.isOut()
                && (bearing.out() == null || !bearing.out().earliest().isAfter(day));
    }
}
