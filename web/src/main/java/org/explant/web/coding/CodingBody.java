// SPDX-License-Identifier: Apache-2.0
package org.explant.web.coding;

import java.time.Instant;
import org.explant.coding.CodingLine;
import org.jspecify.annotations.Nullable;

/** A tag on a page as a program reads it; page 0 is the document as a whole. */
public record CodingBody(
        String document,
        String title,
        int page,
        String tag,
        String name,
        String putBy,
        Instant putAt,
        @Nullable String takenBy,
        @Nullable Instant takenAt) {
    static CodingBody of(CodingLine line) {
        return new CodingBody(
                line.document().toString(),
                line.title(),
                line.page(),
                line.tag().toString(),
                line.name(),
                line.putBy(),
                line.putAt(),
                line.takenBy(),
                line.takenAt());
    }
}
