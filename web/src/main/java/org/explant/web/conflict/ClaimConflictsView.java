// SPDX-License-Identifier: Apache-2.0
package org.explant.web.conflict;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.claim.ClaimReference;
import org.explant.claim.Walls;
import org.explant.conflict.CheckLine;
import org.explant.conflict.ConflictChecks;
import org.jspecify.annotations.Nullable;

/** The checks of everybody who joined a claim, on the page of its people. */
@Named("claimConflicts")
@ViewScoped
public class ClaimConflictsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConflictChecks checks;

    @Inject
    private transient Walls walls;

    private @Nullable String ref;
    private transient List<CheckLine> lines = List.of();

    public void load() {
        lines = checks.ofClaim(walls.open(new ClaimReference(ref == null ? "" : ref)));
    }

    public List<CheckLine> getLines() {
        return lines;
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String asked) {
        ref = asked;
    }
}
