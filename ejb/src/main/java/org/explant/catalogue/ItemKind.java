// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import org.jspecify.annotations.Nullable;

/** What an entry of the catalogue is, and under which other it stands. */
public enum ItemKind {
    MAKER(null),
    SYSTEM(MAKER),
    COMPONENT(SYSTEM),
    REF_PATTERN(COMPONENT),
    /** A recall, an alert, the end of sales: about a system. */
    NOTICE(SYSTEM);

    private final @Nullable ItemKind parent;

    ItemKind(@Nullable ItemKind parent) {
        this.parent = parent;
    }

    /** The kind it stands under; null for makers, which stand by themselves. */
    public @Nullable ItemKind parent() {
        return parent;
    }
}
