// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.kind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.explant.claim.Team;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a sheet mean.
 *
 * @param source the system that its external ids come from: the same id of the same source is the same claim
 * @param columns by the name of a field the place of its column, from 0
 * @param team for rows that name none
 */
public record Mapping(
        @NotBlank @Size(max = 60) String source,
        @NotNull Map<String, Integer> columns,
        @Nullable Team team) {
    public Mapping {
        source = source.strip();
        columns = Map.copyOf(columns);
    }

    /** Where the external id stands. */
    public int keyColumn() {
        var column = columns.get(ImportKind.KEY);
        if (column == null) throw new ColumnNotMapped();
        return column;
    }
}
