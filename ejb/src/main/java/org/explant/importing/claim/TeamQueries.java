// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.claim;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Reads of who can be given a claim. */
interface TeamQueries {
    EntityManager entityManager();

    @HQL("select new TeamPerson(a.accountId, a.signInName, a.fullName, a.initials, a.role) from Account a"
            + " where a.disabled = false and a.role <> org.explant.access.Role.ADMINISTRATOR")
    List<TeamPerson> people();
}
