// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.FileTrail;

/** The group actions that claims can belong to. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class GroupActions {
    @Inject
    private GroupQueries queries;

    @Inject
    private FileTrail trail;

    /** All of them, by the day of their order. */
    @RolesAllowed({Permission.READS_CLAIMS, Permission.SYSTEM})
    public List<GroupActionLine> lines() {
        return queries.lines();
    }

    /** Adds one that the firm knows of. */
    @RolesAllowed({Permission.EDITS_CLAIMS, Permission.SYSTEM})
    public UUID add(@NotNull @Valid NewGroupAction wanted) {
        var fresh = new GroupAction(wanted);
        queries.entityManager().persist(fresh);
        trail.noted(Act.GROUP_ACTION_ADDED, null, fresh.groupId(), Map.of());
        return fresh.groupId();
    }
}
