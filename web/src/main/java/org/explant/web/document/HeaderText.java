// SPDX-License-Identifier: Apache-2.0
package org.explant.web.document;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text in headers as RFC 8187 has it: percent-encoded UTF-8, with or without the mark {@code UTF-8''}. */
public final class HeaderText {
    private static final String MARK = "UTF-8''";

    private HeaderText() {}

    /** The text; what is no proper encoding is taken as it stands. */
    public static String decoded(String value) {
        String plain = value.regionMatches(true, 0, MARK, 0, MARK.length()) ? value.substring(MARK.length()) : value;
        try {
            return URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return plain;
        }
    }

    /** The text, or null where there is none. */
    public static @Nullable String decodedIfAny(@Nullable String value) {
        return value == null || value.isBlank() ? null : decoded(value);
    }

    /** {@code UTF-8''GP%20records.pdf} */
    public static String encoded(String text) {
        return MARK
                + URLEncoder.encode(text, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }
}
