// SPDX-License-Identifier: Apache-2.0
package org.explant.closing;

import java.util.List;
import org.explant.shared.RuleBroken;

/** The claim cannot be closed while these lines of the checklist are open. */
public final class ChecklistOpen extends RuleBroken {
    private static final long serialVersionUID = 1L;

    ChecklistOpen(List<String> tasks) {
        super(tasks.size(), String.join("; ", tasks));
    }
}
