// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.implant.construct.FindingKind;
import org.explant.shared.Slice;
import org.explant.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

/** What is doubtful or does not fit about implants, across all claims that exist for the reader. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class ImplantFindings {
    @Inject
    private FindingList list;

    @Inject
    private CurrentReader reader;

    @Inject
    private AuditTrail trail;

    /** One page of the findings, of one kind or of all. */
    public Slice<FindingLine> lines(@Nullable FindingKind kind, @NotNull SliceRequest wanted) {
        var kinds = kind == null ? EnumSet.allOf(FindingKind.class) : EnumSet.of(kind);
        var slice = list.slice(kinds, wanted, reader.accountId());
        trail.record(Act.FINDINGS_LISTED, null, null, Map.of("total", Long.toString(slice.total())));
        return slice;
    }

    /** How many there are of each kind, the most pressing first. */
    public List<FindingCount> counts() {
        return list.counts(reader.accountId());
    }
}
