// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.explant.shared.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A person as held.
 *
 * @param version what a change must name
 * @param addressSince the first day of the present address; null where it is not known
 * @param listed whether everybody at the firm may know of the person
 */
public record PersonCard(
        PersonId personId,
        int version,
        Content content,
        @Nullable LocalDate addressSince,
        boolean listed) {
    /** What people edit; compared field by field when two edit at once. */
    public record Content(
            @NotNull PersonalDetails details, @NotNull Profession profession) {
        /** Names of the fields in which the other differs. */
        public List<String> differencesTo(Content other) {
            return Stream.concat(
                            Fields.different(details, other.details).stream(),
                            Fields.different(profession, other.profession).stream())
                    .toList();
        }

        /** The value of a field by its name. */
        public @Nullable Object value(String field) {
            return Fields.value(field, details, profession);
        }

        /** This content, with the named fields taken from the other. */
        public Content taking(Set<String> fields, Content from) {
            return new Content(
                    Fields.mixed(details, from.details, fields), Fields.mixed(profession, from.profession, fields));
        }
    }
}
