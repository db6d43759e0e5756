// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.explant.importing.kind.Mapping;
import org.explant.importing.row.RowCounts;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an import but its rows.
 *
 * @param encoding a code: {@code UTF-8}, {@code XLSX} ...
 * @param mapping null until somebody said what the columns mean
 * @param wish of a bulk change: what is wished for every row
 */
public record ImportSheet(
        ImportLine line,
        String encoding,
        List<String> headings,
        @Nullable Mapping mapping,
        Map<String, String> wish,
        RowCounts counts,
        @Nullable Instant endedAt) {}
