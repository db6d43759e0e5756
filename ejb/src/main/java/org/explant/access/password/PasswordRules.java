// SPDX-License-Identifier: Apache-2.0
package org.explant.access.password;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are good enough. Length counts, not kinds of characters, and none is ever made to be changed by date
 * (NIST SP 800-63B-4, 3.1.1.2; NCSC, Password administration for system owners).
 */
public final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** A name shorter than this stands in too many good passwords by chance. */
    private static final int SHORTEST_NAME = 4;

    /** So many letters a password must have beside a name of its owner; years and ornaments do not count. */
    private static final int BESIDE_A_NAME = 6;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Refuses a password that will not do for a person with these names. */
    public static void check(String password, String... names) {
        if (password.codePointCount(0, password.length()) < SHORTEST) throw new PasswordTooShort();
        if (password.length() > LONGEST) throw new PasswordTooLong();
        if (isAName(password, names)) throw new PasswordIsAName();
        if (isCommon(password)) throw new PasswordTooCommon();
    }

    private static boolean isAName(String password, String... names) {
        var lower = password.toLowerCase(Locale.ROOT);
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(part -> part.length() >= SHORTEST_NAME)
                .anyMatch(part -> lower.contains(part) && letters(lower.replace(part, "")) < BESIDE_A_NAME);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    /** {@code Password2026!!} is {@code password} with ornaments; {@code aaaabbbbaaaa} is three letters at most. */
    private static boolean isCommon(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        return lower.codePoints().distinct().count() <= 3
                || COMMON.contains(lower)
                || COMMON.contains(core(lower))
                || COMMON.contains(core(unmasked(core(lower))))
                || COMMON.contains(half(lower));
    }

    private static String core(String text) {
        return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String unmasked(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    /** {@code secretsecret} is {@code secret}. */
    private static String half(String text) {
        var first = text.substring(0, text.length() / 2);
        return (first + first).equals(text) ? core(first) : text;
    }

    private static Set<String> common() {
        try (var list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) throw new IllegalStateException("common-passwords.txt is missing");
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
