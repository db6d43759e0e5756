// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.explant.implant.construct.Construct;
import org.jspecify.annotations.Nullable;

/** What is known of a hip and its person; null is unknown. */
public record Known(
        @Nullable Construct construct,
        @Nullable Integer headMillimetres,
        @Nullable Boolean symptomatic,
        @Nullable Boolean female,
        @Nullable DeviceFamily family,
        @Nullable Boolean ratedTenA) {
    /** One head of each size that an alert tells apart: below 36, to 46, to 48, above. */
    private static final List<Integer> HEADS = List.of(32, 42, 48, 52);

    public Known {
        if (construct != null && construct != Construct.RESURFACING && construct != Construct.STEMMED) construct = null;
    }

    /** The same with a head that stands for all that the alerts do not tell apart. */
    Known byBand() {
        if (headMillimetres == null) return this;
        var head = HEADS.get(HeadBand.of(headMillimetres).ordinal());
        return new Known(construct, head, symptomatic, female, family, ratedTenA);
    }

    public Set<RuleFact> unknown() {
        var unknown = EnumSet.noneOf(RuleFact.class);
        if (construct == null) unknown.add(RuleFact.CONSTRUCT);
        if (headMillimetres == null) unknown.add(RuleFact.HEAD_SIZE);
        if (symptomatic == null) unknown.add(RuleFact.SYMPTOMS);
        if (female == null) unknown.add(RuleFact.SEX);
        if (family == null) unknown.add(RuleFact.DEVICE);
        if (ratedTenA == null) unknown.add(RuleFact.ODEP_RATING);
        return unknown;
    }

    /** Every hip that this may be. */
    List<Situation> worlds() {
        var worlds = new ArrayList<Situation>();
        for (var made : construct == null ? List.of(Construct.RESURFACING, Construct.STEMMED) : List.of(construct))
            for (var device : family == null ? List.of(DeviceFamily.values()) : List.of(family))
                if (family != null || device.mayBe(made)) addWorlds(made, device, worlds);
        return worlds;
    }

    private void addWorlds(Construct made, DeviceFamily device, List<Situation> worlds) {
        for (var head : headMillimetres == null ? HEADS : List.of(headMillimetres))
            for (var symptoms : either(symptomatic))
                for (var woman : either(female))
                    for (var rated : either(ratedTenA))
                        worlds.add(new Situation(made, head, symptoms, woman, device, rated));
    }

    private static List<Boolean> either(@Nullable Boolean known) {
        return known == null ? List.of(true, false) : List.of(known);
    }
}
