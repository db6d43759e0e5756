// SPDX-License-Identifier: Apache-2.0
package org.explant.party;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Reads of names, addresses and changes of one party. Whoever asks has found the party behind its wall. */
interface PartyQueries {
    /** Of the one that is not null. */
    String OF_PARTY = "(n.person.value = :person or n.organisation.value = :organisation)";

    EntityManager entityManager();

    @HQL("select new NameLine(n.nameId, n.kind, n.forenames, n.name, n.fromOn, n.toOn, n.enteredAt, n.withdrawn.reason)"
            + " from OtherName n where " + OF_PARTY
            + " order by n.withdrawn.at nulls first, n.name, n.forenames, n.nameId")
    List<NameLine> namesOf(@Nullable UUID person, @Nullable UUID organisation);

    @HQL("select new AddressLine(n.addressId, n.address, n.postcode, n.fromOn, n.toOn, n.enteredAt, n.withdrawn.reason)"
            + " from PastAddress n where " + OF_PARTY
            + " order by n.withdrawn.at nulls first, n.toOn desc nulls last, n.enteredAt desc, n.addressId")
    List<AddressLine> addressesOf(@Nullable UUID person, @Nullable UUID organisation);

    @HQL("select new ChangeLine(n.changedAt, a.fullName, n.reason, n.before) from PartyChange n"
            + " left join Account a on a.accountId = n.changedBy where " + OF_PARTY
            + " order by n.changedAt desc, n.changeId")
    List<ChangeLine> changesOf(@Nullable UUID person, @Nullable UUID organisation);

    @HQL("from OtherName n where n.nameId = :name")
    Optional<OtherName> otherName(UUID name);

    @HQL("from PastAddress n where n.addressId = :address")
    Optional<PastAddress> pastAddress(UUID address);
}
