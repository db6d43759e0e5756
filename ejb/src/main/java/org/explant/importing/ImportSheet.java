// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an import but its rows.
 *
 * @param encoding a code: {@code UTF-8}, {@code XLSX} ...
 * @param mapping null until somebody said what the columns mean
 */
public record ImportSheet(
        ImportLine line,
        String encoding,
        List<String> headings,
        @Nullable Mapping mapping,
        RowCounts counts,
        @Nullable Instant endedAt) {}
