// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.group;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.FileTrail;
import org.explant.shared.NotFound;

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

    /** One with what stood before. */
    public GroupActionSheet sheet(@NotNull UUID group) {
        var line = queries.line(group).orElseThrow(NotFound::new);
        return new GroupActionSheet(line, queries.earlier(group));
    }

    /** How many claims stand on the register of each, as far as the reader may see; none is not listed. */
    public List<RegisterCount> entered() {
        return queries.entered(trail.reader());
    }

    /**
     * Changes what is held of one; what stood before is kept with the reason.
     *
     * @throws GroupActionChangedMeanwhile with both sides when another was saved since
     */
    @RolesAllowed(Permission.EDITS_CLAIMS)
    public void change(@NotNull UUID group, @NotNull @Valid GroupActionChange wanted) {
        var stood = queries.line(group).orElseThrow(NotFound::new);
        var taken = queries.entityManager().find(GroupAction.class, group, LockModeType.PESSIMISTIC_WRITE);
        taken.change(wanted);
        if (stood.details().equals(wanted.wanted())) return;
        queries.entityManager().persist(new EarlierGroupAction(stood, wanted.reason(), trail.stamp()));
        trail.noted(Act.GROUP_ACTION_CHANGED, null, group, Map.of("version", Integer.toString(wanted.version())));
    }
}
