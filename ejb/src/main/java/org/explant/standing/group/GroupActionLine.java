// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group action as lists and choices show it.
 *
 * @param version to change it upon
 * @param confidence code: VERIFIED, GENERAL, FIRM
 */
public record GroupActionLine(
        UUID groupId,
        Integer version,
        String name,
        @Nullable String number,
        @Nullable LocalDate orderedOn,
        @Nullable LocalDate cutOffOn,
        String source,
        GroupConfidence confidence) {
    /** What people may change of it. */
    public NewGroupAction details() {
        return new NewGroupAction(name, number, orderedOn, cutOffOn, source);
    }

    /** Its number and name together. */
    public String title() {
        return number == null ? name : number + " " + name;
    }
}
