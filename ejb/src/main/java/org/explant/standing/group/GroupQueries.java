// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Reads of group actions; they say nothing of any claim. */
interface GroupQueries {
    EntityManager entityManager();

    @HQL("select g.groupId, g.name, g.number, g.orderedOn, g.cutOffOn, g.source, g.confidence"
            + " from GroupAction g order by g.orderedOn nulls last, g.name")
    List<GroupActionLine> lines();

    @HQL("select g.groupId, g.name, g.number, g.orderedOn, g.cutOffOn, g.source, g.confidence"
            + " from GroupAction g where g.groupId = :group")
    Optional<GroupActionLine> line(UUID group);
}
