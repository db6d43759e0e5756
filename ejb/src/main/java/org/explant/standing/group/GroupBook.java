// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Looks group actions up for the features beside it. */
@Dependent
public class GroupBook {
    private final GroupQueries queries;

    @Inject
    GroupBook(GroupQueries queries) {
        this.queries = queries;
    }

    /** The last day for entries on its register, where one is known; an unknown group is not found. */
    public @Nullable LocalDate cutOff(String group) {
        return queries.line(UUID.fromString(group)).orElseThrow(NotFound::new).cutOffOn();
    }
}
