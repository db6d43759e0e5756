// SPDX-License-Identifier: Apache-2.0
package org.explant.coding;

import org.explant.shared.RuleBroken;

/** Somebody else changed the tag; how it stands now comes along, so that both can be seen. */
public final class TagChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final TagLine present;

    TagChangedMeanwhile(TagLine present) {
        super(present.name());
        this.present = present;
    }

    /** How the tag stands now. */
    public TagLine present() {
        return present;
    }
}
