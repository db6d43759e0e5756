// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import java.util.List;
import org.explant.party.organisation.OrganisationDetails;
import org.explant.shared.RuleBroken;

/** Somebody else saved the organisation first. Carries both sides, so that one can choose field by field. */
public final class OrganisationChangedMeanwhile extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final int version;
    private final transient OrganisationDetails stored;
    private final transient OrganisationDetails wanted;

    OrganisationChangedMeanwhile(int version, OrganisationDetails stored, OrganisationDetails wanted) {
        this.version = version;
        this.stored = stored;
        this.wanted = wanted;
    }

    /** The version to save upon once the choice is made. */
    public int version() {
        return version;
    }

    /** What the other person saved. */
    public OrganisationDetails stored() {
        return stored;
    }

    /** What this person wanted to save. */
    public OrganisationDetails wanted() {
        return wanted;
    }

    /** Names of the fields in which the two differ. */
    public List<String> fields() {
        return stored.differencesTo(wanted);
    }
}
