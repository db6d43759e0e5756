// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.explant.access.AccountId;
import org.explant.claim.ClaimFilter;
import org.explant.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which claims a status report counts; what is empty asks for nothing.
 *
 * @param openedTo inclusive
 */
public record StatusFilter(
        @Nullable AccountId feeEarner,
        @Nullable StageGroup group,
        @Nullable LocalDate openedFrom,
        @Nullable LocalDate openedTo) {
    public static final StatusFilter ALL = new StatusFilter(null, null, null, null);

    /** The list of claims behind a number: of one stage and one fee earner, or of all that the report counts. */
    public ClaimFilter behind(@Nullable Stage stage, @Nullable AccountId earner) {
        Set<Stage> stages = stage != null ? Set.of(stage) : group != null ? group.stages() : Set.of();
        var person = earner == null ? feeEarner : earner;
        return new ClaimFilter("", stages, person, null, openedFrom, openedTo, null, null);
    }

    /** The list of claims that somebody last acted on in that stretch, seen from today. */
    public ClaimFilter behind(Quiet stretch, LocalDate today) {
        return behind(null, (AccountId) null).active(stretch.from(today), stretch.until(today));
    }

    Set<Stage> stagesOrAll() {
        return group == null ? EnumSet.allOf(Stage.class) : group.stages();
    }
}
