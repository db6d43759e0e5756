// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.merge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.explant.party.Entered;
import org.explant.party.NameKind;
import org.explant.party.NewAddress;
import org.explant.party.NewName;
import org.explant.party.OrganisationId;
import org.explant.party.PartyPast;
import org.explant.party.PartyRef;
import org.explant.party.People;
import org.explant.party.Period;
import org.explant.party.PersonCard;
import org.explant.party.PersonalDetails;
import org.explant.party.Postcode;
import org.explant.party.Profession;
import org.explant.party.organisation.OrganisationDetails;
import org.explant.party.organisation.Organisations;
import org.explant.shared.Fields;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Makes one entry of two. Nothing of either is lost: the other's name and address become further ones of the one that stays. */
@Dependent
class MergeDesk {
    private final EntityManager entityManager;
    private final People people;
    private final Organisations organisations;
    private final PartyPast past;
    private final MergeRows rows;

    @Inject
    MergeDesk(EntityManager entityManager) {
        this.entityManager = entityManager;
        people = new People(entityManager);
        organisations = new Organisations(entityManager);
        past = new PartyPast(entityManager);
        rows = new MergeRows(entityManager);
    }

    /** One of the two as held: its name, its version, its fields, whether the firm has listed it. */
    record Held(MergePreview.Side side, List<Record> parts, boolean listed) {
        static Held of(PersonCard card) {
            var content = card.content();
            return new Held(
                    new MergePreview.Side(
                            PartyRef.of(card.personId()), content.details().name(), card.version()),
                    List.of(content.details(), content.profession()),
                    card.listed());
        }
    }

    Held held(PartyRef party) {
        if (party.person() != null) return Held.of(people.card(party.person()));
        return held(organisation(party), false);
    }

    List<MergeField> fields(Held kept, Held gone) {
        return IntStream.range(0, kept.parts().size())
                .boxed()
                .flatMap(at -> fields(kept.parts().get(at), gone.parts().get(at)))
                .toList();
    }

    UUID merge(MergeWish wish, Entered entered) {
        var gone = wish.gone().party();
        var kept = wish.kept().party();
        var before = locked(wish.gone());
        var stays = locked(wish.kept());
        var merge = new PartyMerge(wish, entered);
        entityManager.persist(merge);
        entityManager.flush();
        rows.keep(merge.mergeId(), gone, kept);
        rows.carry(gone, kept);
        if (before.parts().getFirst() instanceof PersonalDetails details)
            becomeOne(wish, details, (Profession) before.parts().getLast(), entered);
        if (before.parts().getFirst() instanceof OrganisationDetails details) becomeOne(wish, details, entered);
        if (before.listed() && !stays.listed()) list(kept);
        return merge.mergeId();
    }

    private Held locked(MergeWish.Upon upon) {
        var party = upon.party();
        var found = party.person() != null ? Held.of(people.locked(party.person())) : held(organisation(party), true);
        if (found.side().version() != upon.version()) throw new PartyChangedMeanwhile();
        return found;
    }

    private Held held(OrganisationId organisation, boolean locked) {
        var card = locked ? organisations.locked(organisation) : organisations.card(organisation);
        return new Held(
                new MergePreview.Side(PartyRef.of(organisation), card.details().name(), card.version()),
                List.of(card.details()),
                card.listed());
    }

    private void becomeOne(MergeWish wish, PersonalDetails gone, Profession practised, Entered entered) {
        var kept = wish.kept().party();
        var person = Objects.requireNonNull(kept.person());
        var stored = people.card(person).content();
        var wanted = stored.taking(wish.fromGone(), new PersonCard.Content(gone, practised));
        people.change(person, wanted.details(), wish.reason(), entered);
        people.change(person, wanted.profession(), entered);
        if (!gone.name().equals(wanted.details().name())) alsoKnownAs(kept, gone.forenames(), gone.surname(), entered);
        if (!gone.livesWhere(wanted.details())) formerlyAt(kept, gone.address(), gone.postcode(), entered);
    }

    private void becomeOne(MergeWish wish, OrganisationDetails gone, Entered entered) {
        var kept = wish.kept().party();
        var organisation = organisation(kept);
        var stored = organisations.card(organisation).details();
        var fields = new HashSet<>(wish.fromGone());
        if (organisation.equals(gone.partOf())) fields.remove("partOf");
        var wanted = stored.taking(fields, gone);
        organisations.change(organisation, wanted, wish.reason(), entered);
        if (!gone.name().equals(wanted.name())) alsoKnownAs(kept, null, gone.name(), entered);
        if (!gone.standsWhere(wanted)) formerlyAt(kept, gone.address(), gone.postcode(), entered);
    }

    private void alsoKnownAs(PartyRef kept, @Nullable String forenames, String name, Entered entered) {
        past.addName(kept, new NewName(NameKind.ALSO_KNOWN_AS, forenames, name, Period.UNKNOWN), entered);
    }

    private void formerlyAt(PartyRef kept, @Nullable String address, @Nullable Postcode postcode, Entered entered) {
        if (address != null || postcode != null)
            past.addAddress(kept, new NewAddress(address, postcode, Period.UNKNOWN), entered);
    }

    /** The firm had listed the other. */
    private void list(PartyRef kept) {
        entityManager
                .createQuery(
                        kept.isPerson()
                                ? "update Person p set p.listed = true where p.personId.value = :party"
                                : "update Organisation o set o.listed = true where o.organisationId.value = :party")
                .setParameter("party", kept.value())
                .executeUpdate();
    }

    private static Stream<MergeField> fields(Record kept, Record gone) {
        return Fields.different(kept, gone).stream()
                .map(name -> new MergeField(name, Fields.value(name, kept), Fields.value(name, gone)));
    }

    private static OrganisationId organisation(PartyRef party) {
        if (party.organisation() == null) throw new NotFound();
        return party.organisation();
    }
}
