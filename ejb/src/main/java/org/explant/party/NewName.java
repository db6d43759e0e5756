// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Another name of somebody or something.
 *
 * @param forenames of a person; null for an organisation
 * @param name the surname of a person, or all of an organisation's name
 */
public record NewName(
        @NotNull NameKind kind,
        @Nullable String forenames,
        @NotNull String name,
        @NotNull Period period) {
    public NewName {
        forenames = Words.orNull(forenames, 100);
        var given = Words.orNull(name, 200);
        if (given == null) throw new NameMissing();
        name = given;
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "NewName";
    }
}
