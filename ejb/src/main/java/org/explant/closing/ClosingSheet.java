// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import java.util.List;

/**
 * How near a claim is to its closing.
 *
 * @param lines the checklist in its order
 * @param closures every closing there was, the latest first
 */
public record ClosingSheet(List<ClosingLine> lines, List<ClosureLine> closures) {
    public ClosingSheet {
        lines = List.copyOf(lines);
        closures = List.copyOf(closures);
    }

    public List<ClosingLine> open() {
        return lines.stream().filter(ClosingLine::isOpen).toList();
    }

    /** Refuses while a line is open, and says which. */
    void checkDone() {
        if (!open().isEmpty())
            throw new ChecklistOpen(open().stream().map(ClosingLine::task).toList());
    }
}
