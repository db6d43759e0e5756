// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.timeline;

import java.util.List;
import org.explant.claim.ClaimId;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;

/** Cuts one page out of many lists that are each in order: no source is asked for more than could stand on it. */
final class Merging {
    private Merging() {}

    static Slice<TimelineEvent> slice(List<TimelineSource> sources, ClaimId claim, SliceRequest wanted) {
        int reach = wanted.first() + wanted.size();
        var items = sources.stream()
                .flatMap(source -> source.newest(claim, reach).stream())
                .sorted(TimelineEvent.NEWEST_FIRST)
                .skip(wanted.first())
                .limit(wanted.size())
                .toList();
        long total = sources.stream().mapToLong(source -> source.number(claim)).sum();
        return new Slice<>(total, items);
    }
}
