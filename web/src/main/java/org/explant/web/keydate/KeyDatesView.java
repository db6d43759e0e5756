// SPDX-License-Identifier: Apache-2.0
package org.explant.web.keydate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.claim.ClaimId;
import org.explant.keydate.KeyDateLine;
import org.explant.keydate.KeyDateState;
import org.explant.keydate.KeyDates;
import org.jspecify.annotations.Nullable;

/** The key dates of one claim: those to come, and those behind it. */
@Named
@ViewScoped
public class KeyDatesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeyDates keyDates;

    private transient List<KeyDateLine> lines = List.of();

    /** Nothing where the claim was not found: that has been answered already. */
    public void load(@Nullable ClaimId claim) {
        if (claim == null) return;
        lines = keyDates.lines(claim);
    }

    /** Still to be met, the earliest first. */
    public List<KeyDateLine> getOpen() {
        return lines.stream().filter(line -> line.state() == KeyDateState.OPEN).toList();
    }

    /** Met or withdrawn, the latest first. */
    public List<KeyDateLine> getEnded() {
        return lines.stream()
                .filter(line -> line.state() != KeyDateState.OPEN)
                .toList()
                .reversed();
    }
}
