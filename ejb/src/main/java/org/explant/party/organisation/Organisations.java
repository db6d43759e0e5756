// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.explant.party.Entered;
import org.explant.party.NameKind;
import org.explant.party.NewAddress;
import org.explant.party.NewName;
import org.explant.party.OrganisationId;
import org.explant.party.PartyPast;
import org.explant.party.PartyRef;
import org.explant.party.Period;
import org.explant.party.PersonId;
import org.explant.party.Withdrawal;
import org.explant.shared.Fields;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Holds organisations for the features to the right, within their transaction and behind their wall. No front door. */
@Dependent
public class Organisations {
    private static final int DEEPEST = 20;

    private final OrganisationQueries queries;
    private final PartyPast past;

    @Inject
    public Organisations(EntityManager entityManager) {
        queries = new OrganisationQueries_(entityManager);
        past = new PartyPast(entityManager);
    }

    /**
     * Adds one.
     *
     * @param listed whether everybody at the firm may know of it; otherwise it is known through claims alone
     */
    public OrganisationId add(OrganisationDetails details, boolean listed) {
        var fresh = new Organisation(details, listed);
        check(fresh.organisationId(), details);
        queries.entityManager().persist(fresh);
        return fresh.organisationId();
    }

    /** Everything held of the organisation itself. */
    public OrganisationCard card(OrganisationId organisation) {
        return card(found(organisation, LockModeType.NONE));
    }

    /** The same, and nobody else changes it until the transaction ends. */
    public OrganisationCard locked(OrganisationId organisation) {
        return card(found(organisation, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Changes the details. A name or an address that is replaced becomes a former one, and what stood before is kept.
     *
     * @return the names of the fields that are different now
     */
    public List<String> change(
            OrganisationId organisation, OrganisationDetails wanted, @Nullable String reason, Entered entered) {
        var found = found(organisation, LockModeType.NONE);
        var fields = found.details().differencesTo(wanted);
        if (fields.isEmpty()) return fields;
        check(organisation, wanted);
        become(found, wanted, reason, entered);
        return fields;
    }

    /** A person belongs to an organisation for a time. */
    public UUID affiliate(PersonId person, NewAffiliation wanted, Entered entered) {
        var fresh = new Affiliation(person, wanted, entered);
        queries.entityManager().persist(fresh);
        return fresh.affiliationId();
    }

    /** Takes an affiliation back; it stays to be seen with the reason. */
    public void withdraw(PersonId person, UUID affiliation, Withdrawal withdrawal) {
        queries.affiliation(affiliation)
                .filter(each -> each.isOf(person))
                .orElseThrow(NotFound::new)
                .withdraw(withdrawal);
    }

    void become(Organisation found, OrganisationDetails wanted, @Nullable String reason, Entered entered) {
        var stored = found.details();
        var party = PartyRef.of(found.organisationId());
        if (!stored.name().equals(wanted.name()))
            past.addName(
                    party, new NewName(NameKind.FORMER, null, stored.name(), new Period(null, entered.on())), entered);
        if (!stored.standsWhere(wanted) && (stored.address() != null || stored.postcode() != null))
            past.addAddress(
                    party,
                    new NewAddress(stored.address(), stored.postcode(), new Period(found.addressSince(), entered.on())),
                    entered);
        past.keep(party, Fields.texts(stored.differencesTo(wanted), stored), reason, entered);
        found.become(wanted, entered.on());
    }

    private void check(OrganisationId organisation, OrganisationDetails wanted) {
        if (wanted.odsCode() != null && queries.othersWith(wanted.odsCode(), organisation) > 0)
            throw new OdsCodeTaken();
        var above = wanted.partOf();
        for (int step = 0; above != null; step++) {
            if (above.equals(organisation) || step > DEEPEST) throw new PartOfItself();
            above = queries.above(above).orElse(null);
        }
    }

    private Organisation found(OrganisationId organisation, LockModeType lock) {
        var found = queries.entityManager().find(Organisation.class, organisation, lock);
        if (found == null) throw new NotFound();
        return found;
    }

    private static OrganisationCard card(Organisation organisation) {
        return new OrganisationCard(
                organisation.organisationId(),
                organisation.version(),
                organisation.details(),
                organisation.addressSince(),
                organisation.isListed());
    }
}
