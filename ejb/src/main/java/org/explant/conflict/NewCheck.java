// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.explant.party.Words;

/**
 * Names to be checked, several at once.
 *
 * @param side on which side they would stand
 */
public record NewCheck(@NotNull List<String> names, @NotNull ConflictSide side) {
    private static final int MOST = 20;
    private static final int LONGEST = 200;

    public NewCheck {
        names = names.stream()
                .filter(each -> !each.isBlank())
                .map(each -> Words.orNull(each, LONGEST))
                .distinct()
                .toList();
        if (names.isEmpty() || names.size() > MOST) throw new NamesNeeded();
    }

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "NewCheck";
    }
}
