// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import org.explant.shared.Fields;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Holds people for the features to the right, within their transaction and behind their wall. No front door. */
@Dependent
public class People {
    private final EntityManager entityManager;
    private final PartyPast past;

    @Inject
    public People(EntityManager entityManager) {
        this.entityManager = entityManager;
        past = new PartyPast(entityManager);
    }

    /** Someone known through claims alone. */
    public PersonId add(PersonalDetails details, LocalDate today) {
        return added(details, today).personId();
    }

    /** Someone of the firm's own directory, whom everybody at the firm may know of. */
    public PersonId addListed(PersonalDetails details, Profession profession, LocalDate today) {
        var fresh = added(details, today);
        fresh.practise(profession);
        fresh.list();
        return fresh.personId();
    }

    public PersonalDetails details(PersonId person) {
        return person(person).details();
    }

    /** Everything held of the person itself. */
    public PersonCard card(PersonId person) {
        return card(person(person));
    }

    /** The same, and nobody else changes it until the transaction ends. */
    public PersonCard locked(PersonId person) {
        var found = entityManager.find(Person.class, person, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new NotFound();
        return card(found);
    }

    /**
     * Changes the details. A name or an address that is replaced becomes a former one, and what stood before is kept.
     *
     * @return the names of the fields that are different now
     */
    public List<String> change(PersonId person, PersonalDetails wanted, @Nullable String reason, Entered entered) {
        var found = person(person);
        var stored = found.details();
        var fields = Fields.different(stored, wanted);
        if (fields.isEmpty()) return fields;
        keepWhatIsReplaced(found, wanted, entered);
        past.keep(PartyRef.of(person), Fields.texts(fields, stored), reason, entered);
        found.become(wanted, entered.on());
        return fields;
    }

    /** Changes what the person does for a living. */
    public List<String> change(PersonId person, Profession wanted, Entered entered) {
        var found = person(person);
        var stored = found.profession();
        var fields = Fields.different(stored, wanted);
        past.keep(PartyRef.of(person), Fields.texts(fields, stored), null, entered);
        if (!fields.isEmpty()) found.practise(wanted);
        return fields;
    }

    private void keepWhatIsReplaced(Person found, PersonalDetails wanted, Entered entered) {
        var stored = found.details();
        var party = PartyRef.of(found.personId());
        if (!stored.name().equals(wanted.name()))
            past.addName(
                    party,
                    new NewName(NameKind.FORMER, stored.forenames(), stored.surname(), new Period(null, entered.on())),
                    entered);
        if (!stored.livesWhere(wanted) && (stored.address() != null || stored.postcode() != null))
            past.addAddress(
                    party,
                    new NewAddress(stored.address(), stored.postcode(), new Period(found.addressSince(), entered.on())),
                    entered);
    }

    private Person added(PersonalDetails details, LocalDate today) {
        var fresh = new Person(details, today);
        entityManager.persist(fresh);
        return fresh;
    }

    private static PersonCard card(Person person) {
        return new PersonCard(
                person.personId(),
                person.version(),
                new PersonCard.Content(person.details(), person.profession()),
                person.addressSince(),
                person.isListed());
    }

    private Person person(PersonId person) {
        var found = entityManager.find(Person.class, person);
        if (found == null) throw new NotFound();
        return found;
    }
}
