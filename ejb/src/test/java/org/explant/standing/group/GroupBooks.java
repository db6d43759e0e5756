// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

import jakarta.persistence.EntityManager;

/** A book of groups for tests of the features beside it. */
public final class GroupBooks {
    private GroupBooks() {}

    public static GroupBook over(EntityManager em) {
        return new GroupBook(new GroupQueries_(em));
    }
}
