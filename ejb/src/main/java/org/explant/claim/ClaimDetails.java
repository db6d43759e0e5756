// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.explant.party.PersonalDetails;
import org.explant.shared.Fields;
import org.jspecify.annotations.Nullable;

/** What people edit of a claim: its claimant and its team. Compared field by field when two edit at once. */
public record ClaimDetails(
        @NotNull PersonalDetails claimant, @NotNull @Valid Team team) {
    /** Names of the fields in which the other differs. */
    public List<String> differencesTo(ClaimDetails other) {
        return Stream.concat(
                        Fields.different(claimant, other.claimant).stream(),
                        Fields.different(team, other.team).stream())
                .toList();
    }

    /** The value of a field by its name. */
    public @Nullable Object value(String field) {
        return Fields.value(field, claimant, team);
    }

    /** These details, with the named fields taken from the other. */
    public ClaimDetails taking(Set<String> fields, ClaimDetails from) {
        return new ClaimDetails(Fields.mixed(claimant, from.claimant, fields), Fields.mixed(team, from.team, fields));
    }
}
