// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.explant.claim.Part;
import org.explant.party.PersonalDetails;
import org.explant.party.organisation.OrganisationDetails;
import org.explant.party.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** What is typed about somebody new: enough to begin with, the rest stands on their own page. */
public class NewPartyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Map<Part, OrganisationKind> USUAL = Map.of(
            Part.DEFENDANT, OrganisationKind.MANUFACTURER,
            Part.DEFENDANT_SOLICITOR, OrganisationKind.LAW_FIRM,
            Part.INSURER, OrganisationKind.INSURER,
            Part.COMPENSATOR, OrganisationKind.COMPENSATOR,
            Part.HOSPITAL, OrganisationKind.HOSPITAL,
            Part.GP_PRACTICE, OrganisationKind.GP_PRACTICE,
            Part.COURT, OrganisationKind.COURT);

    private @Nullable String forenames;
    private @Nullable String surname;
    private @Nullable String name;
    private OrganisationKind kind = OrganisationKind.OTHER;

    void suggest(Part part) {
        kind = USUAL.getOrDefault(part, OrganisationKind.OTHER);
    }

    PersonalDetails toPerson() {
        return PersonalDetails.named(
                Objects.requireNonNullElse(forenames, ""), Objects.requireNonNullElse(surname, ""));
    }

    OrganisationDetails toOrganisation() {
        return OrganisationDetails.named(kind, Objects.requireNonNullElse(name, ""));
    }

    public @Nullable String getForenames() {
        return forenames;
    }

    public void setForenames(@Nullable String typed) {
        forenames = typed;
    }

    public @Nullable String getSurname() {
        return surname;
    }

    public void setSurname(@Nullable String typed) {
        surname = typed;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind typed) {
        kind = typed;
    }
}
