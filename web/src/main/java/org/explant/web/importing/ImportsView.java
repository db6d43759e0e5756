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

    public void load() {
        lines = imports.lines();
    }

    public List<ImportLine> getLines() {
        return lines;
    }
}
