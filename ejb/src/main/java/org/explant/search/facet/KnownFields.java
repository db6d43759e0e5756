// SPDX-License-Identifier: Apache-2.0
package org.explant.search.facet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.explant.claim.ClaimId;
import org.explant.searchindex.query.Field;
import org.explant.searchindex.query.FieldValues;
import org.explant.searchindex.query.QueryNode.Attribute;

/** Tells the query language who is claimant where, which device was put in, and which hospital did it. */
@Dependent
public class KnownFields implements FieldValues {
    @Inject
    private ClaimFacts facts;

    @Override
    public Set<Field> known() {
        return Set.of(Field.CLAIMANT, Field.DEVICE, Field.HOSPITAL);
    }

    @Override
    public Holders holders(Field field) {
        Map<ClaimId, List<String>> values =
                switch (field) {
                    case CLAIMANT -> facts.claimants();
                    case DEVICE -> facts.values(SearchFacet.DEVICE);
                    case HOSPITAL -> facts.values(SearchFacet.HOSPITAL);
                    case TITLE, TYPE, PROVIDER, AUTHOR -> Map.of();
                };
        return new Holders(
                Attribute.GROUP,
                values.entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().value().toString(), Map.Entry::getValue)));
    }
}
