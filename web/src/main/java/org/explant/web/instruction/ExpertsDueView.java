// SPDX-License-Identifier: Apache-2.0
package org.explant.web.instruction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.instruction.Instructions;
import org.explant.instruction.OverdueLine;

/** Evidence that is late, across all claims the reader may see. */
@Named("expertsDue")
@ViewScoped
public class ExpertsDueView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Instructions instructions;

    private transient List<OverdueLine> lines = List.of();
    private long total;

    public void load() {
        var slice = instructions.overdue();
        lines = slice.items();
        total = slice.total();
    }

    public List<OverdueLine> getLines() {
        return lines;
    }

    public long getTotal() {
        return total;
    }
}
