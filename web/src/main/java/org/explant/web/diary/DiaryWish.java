// SPDX-License-Identifier: Apache-2.0
package org.explant.web.diary;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.diary.DiaryFilter;
import org.explant.diary.DiaryScope;
import org.explant.diary.DiaryWhat;
import org.explant.diary.DiaryWhen;
import org.jspecify.annotations.Nullable;

/** What an address asks of the diary, in small words; what it does not understand it takes for nothing said. */
public record DiaryWish(
        @Nullable String scope,
        @Nullable String when,
        @Nullable String what,
        @Nullable String person) implements Serializable {
    /** What it comes to. */
    public DiaryFilter filter() {
        var chosenScope = code(DiaryScope.values(), scope);
        var chosenWhen = code(DiaryWhen.values(), when);
        return new DiaryFilter(
                chosenScope == null ? DiaryScope.MINE : chosenScope,
                chosenWhen == null ? DiaryWhen.WEEK : chosenWhen,
                code(DiaryWhat.values(), what),
                account());
    }

    /** The address of the same wish. */
    static String query(DiaryFilter filter) {
        var query = "scope=" + small(filter.scope()) + "&when=" + small(filter.when());
        if (filter.what() != null) query += "&what=" + small(filter.what());
        return filter.person() == null ? query : query + "&person=" + filter.person();
    }

    /** A code as addresses write it. */
    static String small(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> @Nullable E code(E[] codes, @Nullable String word) {
        return Arrays.stream(codes)
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }

    private @Nullable AccountId account() {
        try {
            return person == null || person.isBlank() ? null : new AccountId(UUID.fromString(person));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
