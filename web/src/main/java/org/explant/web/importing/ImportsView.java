// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.explant.importing.ImportLine;
import org.explant.importing.Imports;
import org.explant.importing.result.WaitingResults;

/** The person's imports, and where a new one begins. */
@Named
@RequestScoped
public class ImportsView {
    @Inject
    private Imports imports;

    @Inject
    private WaitingResults waiting;

    private List<ImportLine> lines = List.of();
    private long waitingResults;
    private List<SheetKind> kinds = List.of();

    public void load() {
        lines = imports.lines();
        waitingResults = waiting.number();
        kinds = imports.kinds().stream()
                .map(code -> SheetKind.of(code, imports.fields(code)))
                .toList();
    }

    /** What the sheet holds, in a word. */
    public String word(ImportLine line) {
        return RowWords.kindOfSheet(line.kind());
    }

    public List<SheetKind> getKinds() {
        return kinds;
    }

    /** How many results wait for the person to decide. */
    public long getWaitingResults() {
        return waitingResults;
    }

    public List<ImportLine> getLines() {
        return lines;
    }
}
