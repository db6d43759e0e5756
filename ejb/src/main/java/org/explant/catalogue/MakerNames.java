// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The makers of the catalogue with the names they bear and bore, for whoever compares what labels say. */
@Dependent
public class MakerNames {
    private final CatalogueQueries queries;

    @Inject
    public MakerNames(EntityManager entityManager) {
        queries = new CatalogueQueries_(entityManager);
    }

    public List<MakerLine> all() {
        var shelf = new Shelf(queries.ofKind(ItemKind.MAKER));
        return shelf.of(ItemKind.MAKER).stream().map(shelf::maker).toList();
    }
}
