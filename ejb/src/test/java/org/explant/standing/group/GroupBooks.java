// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

import jakarta.persistence.EntityManager;
import org.explant.access.AccountId;
import org.explant.shared.TestEntities;

/** A book of groups for tests of the features beside it. */
public final class GroupBooks {
    private GroupBooks() {}

    public static GroupBook over(EntityManager em) {
        return new GroupBook(new GroupQueries_(em));
    }

    /** How many entries a reader is told of. */
    public static long entered(TestEntities entities, String group, AccountId reader) {
        return entities.in(em -> new GroupQueries_(em).entered(reader)).stream()
                .filter(each -> each.group().equals(group))
                .mapToLong(RegisterCount::entries)
                .sum();
    }
}
