// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.explant.importing.result.WaitingLine;
import org.explant.importing.result.WaitingResults;

/** The results that wait until the person who brought them decides. */
@Named
@RequestScoped
public class ResultsWaitingView {
    @Inject
    private WaitingResults waiting;

    private List<WaitingLine> lines = List.of();

    public void load() {
        lines = waiting.lines();
    }

    public List<WaitingLine> getLines() {
        return lines;
    }
}
