// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import java.util.List;
import org.explant.party.PersonCard;
import org.explant.shared.RuleBroken;

/** Somebody else saved the person first. Carries both sides, so that one can choose field by field. */
public final class PersonChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final int version;
    private final transient PersonCard.Content stored;
    private final transient PersonCard.Content wanted;

    PersonChangedMeanwhile(int version, PersonCard.Content stored, PersonCard.Content wanted) {
        this.version = version;
        this.stored = stored;
        this.wanted = wanted;
    }

    /** The version to save upon once the choice is made. */
    public int version() {
        return version;
    }

    /** What the other person saved. */
    public PersonCard.Content stored() {
        return stored;
    }

    /** What this person wanted to save. */
    public PersonCard.Content wanted() {
        return wanted;
    }

    /** Names of the fields in which the two differ. */
    public List<String> fields() {
        return stored.differencesTo(wanted);
    }
}
