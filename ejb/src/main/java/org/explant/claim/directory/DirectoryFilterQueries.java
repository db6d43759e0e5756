// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.directory;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.explant.access.AccountId;
import org.hibernate.annotations.processing.HQL;

/** Reads of kept filters: each person's own. */
interface DirectoryFilterQueries {
    EntityManager entityManager();

    @HQL("from KeptDirectoryFilter k where k.filterId = :filterId and k.keptBy = :reader")
    Optional<KeptDirectoryFilter> kept(UUID filterId, AccountId reader);
}
