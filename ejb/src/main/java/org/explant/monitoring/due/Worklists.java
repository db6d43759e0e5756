// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.due;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.FileTrail;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;

/** What is to be done about hips, of the claims that exist for the reader and are still fought over. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Worklists {
    @Inject
    private WorklistPages pages;

    @Inject
    private FileTrail trail;

    /** One page of a list. */
    public Slice<WorklistLine> lines(@NotNull @Valid WorklistFilter filter, @NotNull SliceRequest wanted) {
        var slice = pages.slice(filter, wanted, asking());
        var facts = Map.of("list", filter.list().name(), "total", Long.toString(slice.total()));
        trail.noted(Act.WORKLIST_READ, null, null, facts);
        return slice;
    }

    /** How the list is made up by device, the commonest first. */
    public List<WorklistGroup> devices(@NotNull @Valid WorklistFilter filter) {
        return pages.devices(filter, asking());
    }

    /** How the list is made up by the hospital that put the device in, the commonest first. */
    public List<WorklistGroup> hospitals(@NotNull @Valid WorklistFilter filter) {
        return pages.hospitals(filter, asking());
    }

    /** How long each list is; leaves no trace. */
    public WorklistCounts counts(boolean own) {
        return pages.counts(own, asking());
    }

    /** How many claims have changed since their rows were worked out; leaves no trace. */
    public long waiting() {
        return pages.waiting(trail.reader());
    }

    private WorklistPages.Asking asking() {
        return new WorklistPages.Asking(trail.reader(), trail.today());
    }
}
