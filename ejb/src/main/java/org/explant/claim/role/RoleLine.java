// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.role;

import java.time.LocalDate;
import org.explant.claim.Part;
import org.explant.party.OrganisationId;
import org.explant.party.PartyRef;
import org.explant.party.PersonId;
import org.explant.party.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * A role as the people of a claim show it.
 *
 * @param name Surname, Forename; or the organisation's name
 * @param belongsTo name of the trust or group of an organisation
 * @param actsForName who it is that a defendant's solicitor acts for
 * @param endReason null while the role is played
 */
public record RoleLine(
        RoleId roleId,
        int version,
        Part part,
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        String name,
        @Nullable OrganisationKind organisationKind,
        @Nullable String belongsTo,
        RoleDetail detail,
        @Nullable String actsForName,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String endReason) {
    @SuppressWarnings("NullAway") // a role without detail has none in the database either
    public RoleLine {
        if (detail == null) detail = RoleDetail.NONE;
    }

    public PartyRef party() {
        return new PartyRef(person, organisation);
    }

    /** What a change is made upon. */
    public RoleContent content() {
        return new RoleContent(detail, new RoleContent.Time(from, to));
    }
}
