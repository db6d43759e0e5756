// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.explant.claim.ClaimReference;
import org.jspecify.annotations.Nullable;

/** Reads the plain texts of a call; what cannot be read is a bad request. */
final class Said {
    /** If-Match is missing. */
    private static final int PRECONDITION_REQUIRED = 428;

    private Said() {}

    static <E extends Enum<E>> E code(Class<E> type, @Nullable String name) {
        try {
            return Enum.valueOf(type, name == null ? "" : name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BadRequestException(unknown);
        }
    }

    static <E extends Enum<E>> List<E> codes(Class<E> type, @Nullable Collection<String> names) {
        return names == null
                ? List.of()
                : names.stream().map(each -> code(type, each)).toList();
    }

    static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw new BadRequestException(noDate);
        }
    }

    static LocalDate requiredDay(@Nullable String text) {
        var day = day(text);
        if (day == null) throw new BadRequestException();
        return day;
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static List<UUID> ids(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(Asked::id).toList();
    }

    static List<ClaimReference> claims(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().map(ClaimReference::new).toList();
    }

    /** An edition that nothing has, where the header is none of ours: it then matches nothing. */
    static int edition(@Nullable String tag) {
        if (tag == null || tag.equals("*")) throw new ClientErrorException(PRECONDITION_REQUIRED);
        return tag.matches("\"[0-9]{1,9}\"") ? Integer.parseInt(tag.substring(1, tag.length() - 1)) : -1;
    }
}
