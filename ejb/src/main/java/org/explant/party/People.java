// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.explant.shared.NotFound;

/** Holds people for the features to the right, within their transaction and behind their wall. No front door. */
@Dependent
public class People {
    private final EntityManager entityManager;

    @Inject
    public People(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public PersonId add(PersonalDetails details, LocalDate today) {
        var fresh = new Person(details, today);
        entityManager.persist(fresh);
        return fresh.personId();
    }

    public PersonalDetails details(PersonId person) {
        return person(person).details();
    }

    public void change(PersonId person, PersonalDetails wanted, LocalDate today) {
        person(person).become(wanted, today);
    }

    private Person person(PersonId person) {
        var found = entityManager.find(Person.class, person);
        if (found == null) throw new NotFound();
        return found;
    }
}
