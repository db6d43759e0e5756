// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.hibernate.annotations.processing.HQL;

/** Reads of kept filters: each person's own. */
interface KeptFilterQueries {
    EntityManager entityManager();

    @HQL("from KeptFilter k where k.filterId = :filterId and k.keptBy = :reader")
    Optional<KeptFilter> kept(UUID filterId, AccountId reader);

    @HQL("select new NamedFilter(k.filterId, k.name) from KeptFilter k where k.keptBy = :reader and k.name is not null"
            + " order by lower(k.name)")
    List<NamedFilter> named(AccountId reader);

    @HQL("select count(k) from KeptFilter k where k.keptBy = :reader and lower(k.name) = lower(:name)"
            + " and k.filterId <> :but")
    long othersNamed(AccountId reader, String name, UUID but);

    @HQL("from ShownColumns s where s.account = :reader")
    Optional<ShownColumns> columns(UUID reader);
}
