// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.FileTrail;
import org.explant.claim.PartyGuard;
import org.explant.claim.PartyRenamed;
import org.explant.party.NewAddress;
import org.explant.party.NewName;
import org.explant.party.PartyPast;
import org.explant.party.PartyRef;
import org.explant.party.PersonId;
import org.explant.party.Withdrawal;
import org.explant.party.organisation.NewAffiliation;
import org.explant.party.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** Other names, former addresses and affiliations: added to, and where wrong taken back with a reason, never deleted. */
@Stateless
@RolesAllowed(Permission.EDITS_CLAIMS)
public class PartyRecords {
    @Inject
    private PartyPast past;

    @Inject
    private Organisations organisations;

    @Inject
    private PartyGuard guard;

    @Inject
    private FileTrail trail;

    @Inject
    private Event<PartyRenamed> renamed;

    @RolesAllowed({Permission.EDITS_CLAIMS, Permission.SYSTEM})
    public UUID addName(@NotNull PartyRef party, @NotNull @Valid NewName name) {
        guard.check(party);
        var added = past.addName(party, name, trail.entered());
        noted(party, "name", added);
        renamed.fire(new PartyRenamed(party));
        return added;
    }

    public void withdrawName(@NotNull PartyRef party, @NotNull UUID name, @Nullable String reason) {
        guard.check(party);
        past.withdrawName(party, name, Withdrawal.of(reason, trail.entered()));
        noted(party, "nameWithdrawn", name);
    }

    @RolesAllowed({Permission.EDITS_CLAIMS, Permission.SYSTEM})
    public UUID addAddress(@NotNull PartyRef party, @NotNull @Valid NewAddress address) {
        guard.check(party);
        var added = past.addAddress(party, address, trail.entered());
        noted(party, "address", added);
        return added;
    }

    public void withdrawAddress(@NotNull PartyRef party, @NotNull UUID address, @Nullable String reason) {
        guard.check(party);
        past.withdrawAddress(party, address, Withdrawal.of(reason, trail.entered()));
        noted(party, "addressWithdrawn", address);
    }

    @RolesAllowed({Permission.EDITS_CLAIMS, Permission.SYSTEM})
    public UUID affiliate(@NotNull PersonId person, @NotNull @Valid NewAffiliation affiliation) {
        guard.check(person);
        guard.check(affiliation.organisation());
        var added = organisations.affiliate(person, affiliation, trail.entered());
        noted(PartyRef.of(person), "affiliation", added);
        return added;
    }

    public void withdrawAffiliation(@NotNull PersonId person, @NotNull UUID affiliation, @Nullable String reason) {
        guard.check(person);
        organisations.withdraw(person, affiliation, Withdrawal.of(reason, trail.entered()));
        noted(PartyRef.of(person), "affiliationWithdrawn", affiliation);
    }

    private void noted(PartyRef party, String what, UUID which) {
        var act = party.isPerson() ? Act.PERSON_CHANGED : Act.ORGANISATION_CHANGED;
        trail.noted(act, null, party.value(), Map.of(what, which.toString()));
    }
}
