// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.explant.shared.Fields;
import org.jspecify.annotations.Nullable;

/** What people edit of a role; compared field by field when two edit at once. */
public record RoleContent(
        @NotNull RoleDetail detail, @NotNull Time time) {
    /**
     * The days of a role, both inclusive.
     *
     * @param to null while it is played
     */
    public record Time(@NotNull LocalDate from, @Nullable LocalDate to) {}

    /** Names of the fields in which the other differs. */
    public List<String> differencesTo(RoleContent other) {
        return Stream.concat(
                        Fields.different(detail, other.detail).stream(), Fields.different(time, other.time).stream())
                .toList();
    }

    /** The value of a field by its name. */
    public @Nullable Object value(String field) {
        return Fields.value(field, detail, time);
    }

    /** This content, with the named fields taken from the other. */
    public RoleContent taking(Set<String> fields, RoleContent from) {
        return new RoleContent(Fields.mixed(detail, from.detail, fields), Fields.mixed(time, from.time, fields));
    }
}
