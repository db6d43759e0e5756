// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import java.util.Set;
import org.explant.implant.construct.Construct;

/** The devices that an alert singles out. */
public enum DeviceFamily {
    ASR(Construct.RESURFACING, Construct.STEMMED),
    /** MITCH TRH on an Accolade stem; a MITCH resurfacing is none. */
    MITCH_ON_ACCOLADE(Construct.STEMMED),
    R3_METAL_LINER(Construct.RESURFACING, Construct.STEMMED),
    /** The modular head, not the resurfacing. */
    ADEPT_MODULAR(Construct.STEMMED),
    /** The resurfacing; under a modular head on a stem its cup is none. */
    BHR(Construct.RESURFACING),
    /** Known, and none of these. */
    OTHER(Construct.RESURFACING, Construct.STEMMED);

    private final Set<Construct> constructs;

    DeviceFamily(Construct... constructs) {
        this.constructs = Set.of(constructs);
    }

    public boolean mayBe(Construct construct) {
        return constructs.contains(construct);
    }
}
