// SPDX-License-Identifier: Apache-2.0
package org.explant.web.guidance;

import org.explant.monitoring.guidance.Verification;
import org.jspecify.annotations.Nullable;

/**
 * One line of a draft as a table shows it.
 *
 * @param first whether it is the first of its section
 * @param sure null of a plain value
 */
public record DraftCell(
        String section,
        String line,
        boolean first,
        String value,
        @Nullable Verification sure,
        String source) {
    static DraftCell of(String section, String line, boolean first, String text) {
        var parts = text.split("\\|", 3);
        return parts.length < 3
                ? new DraftCell(section, line, first, text, null, "")
                : new DraftCell(
                        section,
                        line,
                        first,
                        parts[0].strip(),
                        Verification.valueOf(parts[1].strip()),
                        parts[2].strip());
    }
}
