// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

import org.jspecify.annotations.Nullable;

/** A version and the names of those who wrote it and replaced it. */
record FactRow(Fact fact, String by, @Nullable String replacedBy) {
    FactLine line() {
        return fact.line(by, replacedBy);
    }
}
