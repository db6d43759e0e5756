// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import static org.explant.claim.Part.Player.EITHER;
import static org.explant.claim.Part.Player.ORGANISATION;
import static org.explant.claim.Part.Player.PERSON;

/** The part that somebody plays in a claim. */
public enum Part {
    CLAIMANT(PERSON),
    DECEASED(PERSON),
    LITIGATION_FRIEND(PERSON),
    DEPUTY(EITHER),
    ATTORNEY(EITHER),
    PERSONAL_REPRESENTATIVE(EITHER),
    DEPENDANT(PERSON),
    DEFENDANT(EITHER),
    DEFENDANT_SOLICITOR(EITHER),
    INSURER(ORGANISATION),
    COMPENSATOR(ORGANISATION),
    HOSPITAL(ORGANISATION),
    GP_PRACTICE(ORGANISATION),
    SURGEON(PERSON),
    GP(PERSON),
    EXPERT(PERSON),
    COUNSEL(PERSON),
    COSTS_DRAFTSMAN(EITHER),
    WITNESS(PERSON),
    COURT(ORGANISATION);

    /** Who can play a part. */
    public enum Player {
        PERSON,
        ORGANISATION,
        EITHER
    }

    private final Player player;

    Part(Player player) {
        this.player = player;
    }

    /** Who can play it. */
    public Player player() {
        return player;
    }

    public boolean isForPeople() {
        return player != ORGANISATION;
    }

    public boolean isForOrganisations() {
        return player != PERSON;
    }
}
