// SPDX-License-Identifier: Apache-2.0
package org.explant.search.kept;

import org.explant.shared.RuleBroken;

/** Somebody else changed the kept search; how it stands now comes along. */
public final class KeptSearchChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final KeptDetails present;
    private final int version;

    KeptSearchChangedMeanwhile(KeptDetails present, int version) {
        super(present.name());
        this.present = present;
        this.version = version;
    }

    public KeptDetails present() {
        return present;
    }

    public int version() {
        return version;
    }
}
