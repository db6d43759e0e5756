// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * The other names, former addresses and earlier details of people and organisations. Nothing in it is ever overwritten. No
 * front door: whoever asks has found the party behind its wall.
 */
@Dependent
public class PartyPast {
    private final PartyQueries queries;

    @Inject
    public PartyPast(EntityManager entityManager) {
        queries = new PartyQueries_(entityManager);
    }

    public UUID addName(PartyRef party, NewName wanted, Entered entered) {
        var fresh = new OtherName(party, wanted, entered);
        queries.entityManager().persist(fresh);
        return fresh.nameId();
    }

    public UUID addAddress(PartyRef party, NewAddress wanted, Entered entered) {
        var fresh = new PastAddress(party, wanted, entered);
        queries.entityManager().persist(fresh);
        return fresh.addressId();
    }

    /** Takes a name back; it stays to be seen with the reason. */
    public void withdrawName(PartyRef party, UUID name, Withdrawal withdrawal) {
        queries.otherName(name)
                .filter(each -> each.isOf(party))
                .orElseThrow(NotFound::new)
                .withdraw(withdrawal);
    }

    /** Takes an address back; it stays to be seen with the reason. */
    public void withdrawAddress(PartyRef party, UUID address, Withdrawal withdrawal) {
        queries.pastAddress(address)
                .filter(each -> each.isOf(party))
                .orElseThrow(NotFound::new)
                .withdraw(withdrawal);
    }

    /** Keeps what a change replaces. */
    public void keep(PartyRef party, Map<String, String> before, @Nullable String reason, Entered entered) {
        if (!before.isEmpty()) queries.entityManager().persist(new PartyChange(party, before, reason, entered));
    }

    public List<NameLine> names(PartyRef party) {
        return queries.namesOf(person(party), organisation(party));
    }

    public List<AddressLine> addresses(PartyRef party) {
        return queries.addressesOf(person(party), organisation(party));
    }

    public List<ChangeLine> changes(PartyRef party) {
        return queries.changesOf(person(party), organisation(party));
    }

    private static @Nullable UUID person(PartyRef party) {
        return party.person() == null ? null : party.person().value();
    }

    private static @Nullable UUID organisation(PartyRef party) {
        return party.organisation() == null ? null : party.organisation().value();
    }
}
