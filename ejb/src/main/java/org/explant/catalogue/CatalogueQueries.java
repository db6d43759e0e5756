// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Reads of the catalogue. It is small and read whole: a few hundred entries in one query. */
interface CatalogueQueries {
    EntityManager entityManager();

    @HQL("select i from CatalogueItem i left join fetch i.cells")
    List<CatalogueItem> everything();

    @HQL("select i from CatalogueItem i left join fetch i.cells where i.kind = :kind")
    List<CatalogueItem> ofKind(ItemKind kind);

    @HQL("select i from CatalogueItem i left join fetch i.cells where i.itemId = :item")
    Optional<CatalogueItem> item(ItemId item);

    @HQL("select h, a.fullName from CatalogueChange h join Account a on a.accountId = h.changedBy"
            + " where h.item = :item order by h.changedAt desc, h.field")
    List<Object[]> history(ItemId item);
}
