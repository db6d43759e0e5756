// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.claim.ClaimEditions;
import org.explant.claim.FileTrail;
import org.explant.claim.PartyGuard;
import org.explant.claim.PartyIntroduced;
import org.explant.claim.PartyRenamed;
import org.explant.claim.duplicate.AsksIfAlike;
import org.explant.party.PartyRef;
import org.explant.party.People;
import org.explant.party.PersonCard;
import org.explant.party.PersonId;

/** Writes what is held of people: entered into the firm's directory, and changed wherever they are known from. */
@Stateless
@RolesAllowed(Permission.EDITS_CLAIMS)
public class PersonRecords {
    @Inject
    private People people;

    @Inject
    private PartyGuard guard;

    @Inject
    private ClaimEditions editions;

    @Inject
    private FileTrail trail;

    @Inject
    private Event<Object> events;

    /** Enters somebody whom everybody at the firm may know of, such as a surgeon or an expert. */
    @RolesAllowed({Permission.EDITS_CLAIMS, Permission.SYSTEM})
    @AsksIfAlike
    public PersonId add(@NotNull @Valid PersonCard.Content content) {
        var person = people.addListed(
                content.details(), content.profession(), trail.entered().on());
        trail.noted(Act.PERSON_ADDED, null, person.value(), Map.of());
        events.fire(new PartyIntroduced(PartyRef.of(person), null));
        return person;
    }

    /**
     * Saves the details upon the version that was seen.
     *
     * @throws PersonChangedMeanwhile with both sides when another was saved since
     */
    public void change(@NotNull PersonId person, @NotNull @Valid PersonChange wanted) {
        guard.check(person);
        editions.claimantChanges(person);
        var card = people.locked(person);
        if (wanted.version() != card.version())
            throw new PersonChangedMeanwhile(card.version(), card.content(), wanted.content());
        var fields = changed(person, wanted);
        if (!fields.isEmpty())
            trail.noted(Act.PERSON_CHANGED, null, person.value(), Map.of("fields", String.join(" ", fields)));
        if (PartyRenamed.isAmong(fields)) events.fire(new PartyRenamed(PartyRef.of(person)));
    }

    private List<String> changed(PersonId person, PersonChange wanted) {
        var entered = trail.entered();
        var fields = new ArrayList<>(people.change(person, wanted.content().details(), wanted.reason(), entered));
        fields.addAll(people.change(person, wanted.content().profession(), entered));
        return fields;
    }
}
