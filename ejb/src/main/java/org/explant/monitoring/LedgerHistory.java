// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.explant.catalogue.ComponentKind;
import org.explant.implant.ComponentId;
import org.explant.implant.ComponentSheet;
import org.explant.implant.HipSheet;
import org.explant.implant.OperationSheet;
import org.explant.implant.construct.Build;
import org.explant.implant.construct.Construct;
import org.explant.monitoring.history.Bearing;
import org.explant.monitoring.history.HipHistory;
import org.explant.monitoring.history.History;
import org.explant.monitoring.observed.RecordedHistory;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Puts the implant ledger and the recorded history together. A bearing of the ledger begins with the operation that put in its head or its socket and
 * ends with the one that exchanged either. What else an operation did leaves it as it is.
 */
final class LedgerHistory {
    private static final Set<ComponentKind> SURFACES =
            Set.of(ComponentKind.CUP, ComponentKind.LINER, ComponentKind.HEAD, ComponentKind.RESURFACING_HEAD);

    private LedgerHistory() {}

    /** What was recorded of a side that the ledger has no operation of awaits that operation. */
    static History of(List<HipSheet> hips, WhoseHips whose, RecordedHistory recorded) {
        var histories = hips.stream().map(hip -> hip(hip, recorded)).toList();
        return new History(
                whose.sex(), whose.died(), histories, recorded.bloods(), recorded.reviews(), recorded.isRecorded());
    }

    private static HipHistory hip(HipSheet hip, RecordedHistory recorded) {
        var side = hip.side();
        return new HipHistory(side, bearings(hip), recorded.spells(side), recorded.images(side), recorded.scores(side));
    }

    private static List<Bearing> bearings(HipSheet hip) {
        var bearings = new ArrayList<Bearing>();
        var inside = new ArrayList<ComponentSheet>();
        Set<ComponentId> surfaces = Set.of();
        for (OperationSheet operation : hip.operations()) {
            var removed = operation.removed().stream()
                    .map(ComponentSheet::componentId)
                    .collect(Collectors.toSet());
            inside.removeIf(each -> removed.contains(each.componentId()));
            inside.addAll(operation.implanted());
            var now = surfaces(inside);
            if (now.equals(surfaces)) continue;
            if (!bearings.isEmpty() && !bearings.getLast().isOut())
                bearings.add(ended(bearings.removeLast(), operation.date()));
            begun(inside, operation.date()).ifPresent(bearings::add);
            surfaces = now;
        }
        return bearings;
    }

    private static Set<ComponentId> surfaces(List<ComponentSheet> inside) {
        var surfaces = new HashSet<ComponentId>();
        for (var each : inside) if (SURFACES.contains(each.kind())) surfaces.add(each.componentId());
        return surfaces;
    }

    private static Optional<Bearing> begun(List<ComponentSheet> inside, @Nullable PartialDate on) {
        var build = Build.of(inside.stream().map(ComponentSheet::part).toList());
        if (build.construct() == Construct.NOTHING) return Optional.empty();
        return Optional.of(new Bearing(
                on,
                null,
                false,
                build.metalOnMetal(),
                build.construct(),
                build.headMillimetres(),
                DeviceNames.family(inside, build.construct()),
                null));
    }

    /** A day that would lie before its beginning is no day. */
    private static Bearing ended(Bearing bearing, @Nullable PartialDate on) {
        boolean possible = on == null
                || bearing.in() == null
                || !on.latest().isBefore(bearing.in().earliest());
        return new Bearing(
                bearing.in(),
                possible ? on : null,
                true,
                bearing.metal(),
                bearing.construct(),
                bearing.headMillimetres(),
                bearing.family(),
                bearing.ratedTenA());
    }
}
