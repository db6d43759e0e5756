// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explant.catalogue.MakerId;
import org.explant.catalogue.MakerLine;
import org.explant.implant.source.Reading;
import org.jspecify.annotations.Nullable;

/** The makers of the device catalogue under every name they bear or bore, so that one maker spelt twice is one. */
final class Makers {
    /** Names that two makers bore, such as one after a merger, mean either. */
    private final Map<String, Set<String>> known = new HashMap<>();

    private Makers() {}

    static Makers of(Collection<MakerLine> lines) {
        var makers = new Makers();
        for (MakerLine each : lines) {
            makers.knows(each.name(), each.makerId());
            each.formerNames().forEach(name -> makers.knows(name, each.makerId()));
        }
        return makers;
    }

    private void knows(String name, MakerId maker) {
        var plain = Reading.FIRM.plain(name);
        if (!plain.isEmpty())
            known.computeIfAbsent(plain, _ -> new HashSet<>()).add(maker.value().toString());
    }

    /** Every maker that the printed name may mean: its own spelling where the catalogue knows none. */
    Set<String> meant(@Nullable String printed) {
        if (printed == null) return Set.of();
        var plain = Reading.FIRM.plain(printed);
        return Set.copyOf(known.getOrDefault(plain, Set.copyOf(List.of(plain))));
    }
}
