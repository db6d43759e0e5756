// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.impact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Hips by what changes for them, counted from the lines of the list and from nothing else. */
public record ImpactFigures(long hips, Map<Effect, Long> effects) {
    public ImpactFigures {
        effects = Map.copyOf(effects);
    }

    static ImpactFigures of(List<ImpactLine> lines) {
        var effects = new EnumMap<Effect, Long>(Effect.class);
        for (var line : lines) line.impact().effects().forEach(effect -> effects.merge(effect, 1L, Long::sum));
        return new ImpactFigures(lines.size(), effects);
    }

    public long of(Effect effect) {
        return effects.getOrDefault(effect, 0L);
    }
}
