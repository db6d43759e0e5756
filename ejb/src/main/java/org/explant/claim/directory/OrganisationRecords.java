// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.FileTrail;
import org.explant.claim.PartyGuard;
import org.explant.claim.PartyIntroduced;
import org.explant.claim.PartyRenamed;
import org.explant.claim.duplicate.AsksIfAlike;
import org.explant.party.OrganisationId;
import org.explant.party.PartyRef;
import org.explant.party.organisation.OrganisationDetails;
import org.explant.party.organisation.Organisations;

/** Writes what is held of organisations: entered into the firm's directory, and changed wherever they are known from. */
@Stateless
@RolesAllowed(Permission.EDITS_CLAIMS)
public class OrganisationRecords {
    @Inject
    private Organisations organisations;

    @Inject
    private PartyGuard guard;

    @Inject
    private FileTrail trail;

    @Inject
    private Event<Object> events;

    /** Enters an organisation that everybody at the firm may know of. */
    @RolesAllowed({Permission.EDITS_CLAIMS, Permission.SYSTEM})
    @AsksIfAlike
    public OrganisationId add(@NotNull @Valid OrganisationDetails details) {
        guard.check(details.partOf());
        var organisation = organisations.add(details, true);
        trail.noted(Act.ORGANISATION_ADDED, null, organisation.value(), Map.of());
        events.fire(new PartyIntroduced(PartyRef.of(organisation), null));
        return organisation;
    }

    /**
     * Saves the details upon the version that was seen.
     *
     * @throws OrganisationChangedMeanwhile with both sides when another was saved since
     */
    public void change(@NotNull OrganisationId organisation, @NotNull @Valid OrganisationChange wanted) {
        guard.check(organisation);
        var card = organisations.locked(organisation);
        var group = card.details().partOf();
        boolean hidden = group != null && !guard.knows(group);
        if (wanted.version() != card.version())
            throw new OrganisationChangedMeanwhile(
                    card.version(), hidden ? card.details().within(null) : card.details(), wanted.details());
        guard.check(wanted.details().partOf());
        // Whoever may not know of the group does not take the organisation out of it.
        var details =
                hidden && wanted.details().partOf() == null ? wanted.details().within(group) : wanted.details();
        var fields = organisations.change(organisation, details, wanted.reason(), trail.entered());
        if (!fields.isEmpty())
            trail.noted(
                    Act.ORGANISATION_CHANGED, null, organisation.value(), Map.of("fields", String.join(" ", fields)));
        if (PartyRenamed.isAmong(fields)) events.fire(new PartyRenamed(PartyRef.of(organisation)));
    }
}
