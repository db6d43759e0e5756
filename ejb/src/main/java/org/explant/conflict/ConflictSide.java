// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.explant.claim.Part;

/** On which side of a claim somebody stands, seen from the firm. */
public enum ConflictSide {
    /** The client, and whoever acts or claims through the client. */
    OURS,
    AGAINST,
    /** Whom a party engages: experts, counsel. */
    ENGAGED,
    /** Who was there: hospitals, surgeons, witnesses, the court. */
    AROUND,
    NOT_SAID;

    private static final Map<Part, ConflictSide> OF = of();

    /** Which two sides make the firm look twice. The same maker sued by two clients is no conflict. */
    private static final Map<ConflictSide, Set<ConflictSide>> MATTERS = Map.of(
            OURS, EnumSet.allOf(ConflictSide.class),
            AGAINST, EnumSet.of(OURS, ENGAGED, NOT_SAID),
            ENGAGED, EnumSet.of(OURS, AGAINST, NOT_SAID),
            AROUND, EnumSet.of(OURS, NOT_SAID),
            NOT_SAID, EnumSet.allOf(ConflictSide.class));

    public static ConflictSide of(Part part) {
        var side = OF.get(part);
        if (side == null) throw new IllegalStateException(part.name());
        return side;
    }

    /** Whether somebody on this side, met on the other in some claim, is worth a look. */
    public boolean mattersWith(ConflictSide other) {
        return MATTERS.getOrDefault(this, Set.of()).contains(other);
    }

    private static Map<Part, ConflictSide> of() {
        var sides = new EnumMap<Part, ConflictSide>(Part.class);
        for (Part part : Part.values())
            sides.put(
                    part,
                    switch (part) {
                        case CLAIMANT,
                                DECEASED,
                                LITIGATION_FRIEND,
                                DEPUTY,
                                ATTORNEY,
                                PERSONAL_REPRESENTATIVE,
                                DEPENDANT -> OURS;
                        case DEFENDANT, DEFENDANT_SOLICITOR, INSURER, COMPENSATOR -> AGAINST;
                        case COUNSEL, EXPERT, COSTS_DRAFTSMAN -> ENGAGED;
                        case HOSPITAL, GP_PRACTICE, SURGEON, GP, WITNESS, COURT -> AROUND;
                    });
        return sides;
    }
}
