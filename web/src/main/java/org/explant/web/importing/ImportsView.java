// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.explant.importing.ImportLine;
import org.explant.importing.Imports;

/** The person's imports, and where a new one begins. */
@Named
@RequestScoped
public class ImportsView {
    @Inject
    private Imports imports;

    private List<ImportLine> lines = List.of();
    private List<SheetKind> kinds = List.of();

    public void load() {
        lines = imports.lines();
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

    public List<ImportLine> getLines() {
        return lines;
    }
}
