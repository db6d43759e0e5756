// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.duplicate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.party.index.NamePairs;

/** Pairs of which both exist for the reader. */
final class PairLines {
    private final Map<UUID, DuplicateLine> shown = new HashMap<>();

    PairLines(List<DuplicateLine> ones, List<DuplicateLine> others) {
        ones.forEach(each -> shown.put(each.party().value(), each));
        others.forEach(each -> shown.put(each.party().value(), each));
    }

    List<DuplicatePair> of(List<NamePairs.Pair> pairs) {
        return pairs.stream()
                .filter(each -> shown.containsKey(each.one().party().value())
                        && shown.containsKey(each.other().party().value()))
                .map(each -> new DuplicatePair(
                        line(each.one().party().value()),
                        line(each.other().party().value()),
                        each.one().likeness()))
                .toList();
    }

    private DuplicateLine line(UUID party) {
        var line = shown.get(party);
        if (line == null) throw new IllegalStateException();
        return line;
    }
}
