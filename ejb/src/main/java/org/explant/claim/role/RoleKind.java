// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import java.util.List;
import org.explant.claim.Part;

/** What a role needs said of it: which grant a personal representative holds, what a defendant is. */
public enum RoleKind {
    PROBATE(Part.PERSONAL_REPRESENTATIVE),
    LETTERS_OF_ADMINISTRATION(Part.PERSONAL_REPRESENTATIVE),
    LETTERS_WITH_WILL_ANNEXED(Part.PERSONAL_REPRESENTATIVE),
    /** The grant of Scotland. */
    CONFIRMATION(Part.PERSONAL_REPRESENTATIVE),
    /** Named to be one, without a grant so far. */
    GRANT_AWAITED(Part.PERSONAL_REPRESENTATIVE),
    MANUFACTURER(Part.DEFENDANT),
    TRUST(Part.DEFENDANT),
    SURGEON(Part.DEFENDANT),
    OTHER(Part.DEFENDANT);

    private final Part part;

    RoleKind(Part part) {
        this.part = part;
    }

    public Part part() {
        return part;
    }

    /** The kinds of that part; empty where nothing needs to be said. */
    public static List<RoleKind> of(Part part) {
        return List.of(values()).stream().filter(each -> each.part == part).toList();
    }
}
