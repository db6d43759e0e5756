// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.explant.access.AccountId;
import org.jspecify.annotations.Nullable;

/** Reads the plain texts of a call; what cannot be read is a bad request. */
public final class Texts {
    private Texts() {}

    public static <E extends Enum<E>> E code(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw new BadRequestException(unknown);
        }
    }

    public static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw new BadRequestException(noDate);
        }
    }

    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new BadRequestException(noId);
        }
    }

    public static @Nullable AccountId account(@Nullable String text) {
        return text == null || text.isBlank() ? null : new AccountId(id(text));
    }

    public static AccountId requiredAccount(@Nullable String text) {
        var account = account(text);
        if (account == null) throw new BadRequestException();
        return account;
    }

    /** The version that an If-Match header names; a call that names none is asked to (428). */
    public static int version(@Nullable String tag) {
        if (tag == null || !tag.matches("\"\\d{1,9}\"")) throw new ClientErrorException(428);
        return Integer.parseInt(tag.substring(1, tag.length() - 1));
    }
}
