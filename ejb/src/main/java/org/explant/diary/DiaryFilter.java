// SPDX-License-Identifier: Apache-2.0
package org.explant.diary;

import jakarta.validation.constraints.NotNull;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What a diary shows.
 *
 * @param what null for everything
 * @param person only what that person owns; null for whoever
 */
public record DiaryFilter(
        @NotNull DiaryScope scope,
        @NotNull DiaryWhen when,
        @Nullable DiaryWhat what,
        @Nullable AccountId person) {
    /** The reader's own, on those days. */
    public static DiaryFilter mine(DiaryWhen when) {
        return new DiaryFilter(DiaryScope.MINE, when, null, null);
    }

    /** The same on other days. */
    public DiaryFilter on(DiaryWhen other) {
        return new DiaryFilter(scope, other, what, person);
    }
}
