// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.claim.ClaimReference;
import org.explant.group.proceedings.ProceedingSheet;
import org.explant.group.proceedings.Proceedings;
import org.explant.group.standstill.ClaimOnSchedule;
import org.explant.group.standstill.Standstills;
import org.jspecify.annotations.Nullable;

/** The proceedings and standstills of one claim; the claim file's page names the claim. */
@Named("claimProceedings")
@ViewScoped
public class ClaimProceedingsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Proceedings proceedings;

    @Inject
    private transient Standstills standstills;

    private @Nullable String ref;
    private transient List<ProceedingSheet> forms = List.of();
    private transient List<ClaimOnSchedule> schedules = List.of();

    public void load() {
        var reference = new ClaimReference(ref == null ? "" : ref);
        forms = proceedings.ofClaim(reference);
        schedules = standstills.ofClaim(reference);
    }

    public List<ProceedingSheet> getForms() {
        return forms;
    }

    public List<ClaimOnSchedule> getSchedules() {
        return schedules;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String typed) {
        ref = typed;
    }
}
