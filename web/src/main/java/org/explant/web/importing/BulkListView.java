// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.explant.importing.ImportLine;
import org.explant.importing.bulk.BulkChanges;

/** The person's bulk changes. */
@Named("bulkListView")
@RequestScoped
public class BulkListView {
    @Inject
    private BulkChanges changes;

    private List<ImportLine> lines = List.of();

    public void load() {
        lines = changes.lines();
    }

    public List<ImportLine> getLines() {
        return lines;
    }
}
