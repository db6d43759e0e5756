// SPDX-License-Identifier: Apache-2.0
package org.explant.web.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a part: which field it is, and the name of its file.
 *
 * @param fileName null where the part is no file
 */
record PartHead(String field, @Nullable String fileName) {
    private static final Pattern FIELD =
            Pattern.compile("[; ]name=(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE =
            Pattern.compile("[; ]filename=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_EXTENDED =
            Pattern.compile("[; ]filename\\*=([^;\\s]+)", Pattern.CASE_INSENSITIVE);

    static PartHead of(String head) {
        String disposition = head.lines()
                .filter(l -> l.regionMatches(true, 0, "content-disposition:", 0, 20))
                .findFirst()
                .orElse("");
        @Nullable String field = found(FIELD.matcher(disposition));
        @Nullable String extended = found(FILE_EXTENDED.matcher(disposition));
        return new PartHead(
                field == null ? "" : field,
                extended == null ? found(FILE.matcher(disposition)) : HeaderText.decoded(extended));
    }

    private static @Nullable String found(Matcher matcher) {
        if (!matcher.find()) return null;
        return matcher.group(1) != null || matcher.groupCount() < 2 ? matcher.group(1) : matcher.group(2);
    }
}
