// SPDX-License-Identifier: Apache-2.0
package org.explant.web.undertaking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.claim.ClaimId;
import org.explant.undertaking.UndertakingLine;
import org.explant.undertaking.Undertakings;
import org.jspecify.annotations.Nullable;

/** The undertakings on one claim, those that bind still first. */
@Named
@ViewScoped
public class UndertakingsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Undertakings undertakings;

    private transient List<UndertakingLine> lines = List.of();

    /** Nothing where the claim was not found: that has been answered already. */
    public void load(@Nullable ClaimId claim) {
        if (claim == null) return;
        lines = undertakings.lines(claim);
    }

    public List<UndertakingLine> getLines() {
        return lines;
    }
}
