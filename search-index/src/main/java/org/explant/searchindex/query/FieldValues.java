// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explant.searchindex.query.QueryNode.Attribute;

/**
 * Knows what the index does not: who is claimant where, which device was put in, which hospital did it. Given by the caller
 * for one reader; it may tell only of what that reader may see, though the rights of the search hide the rest in any case.
 */
public interface FieldValues {
    /** The fields it knows; any other that is no label is refused where it is written. */
    Set<Field> known();

    /** All values of a field and who has them. Asked only for fields that are known, once for each time one is written. */
    Holders holders(Field field);

    /** Knows nothing: fields that are no labels are refused. */
    FieldValues NONE = new FieldValues() {
        @Override
        public Set<Field> known() {
            return Set.of();
        }

        @Override
        public Holders holders(Field field) {
            return new Holders(Attribute.GROUP, Map.of());
        }
    };

    /**
     * Who has which values of a field.
     *
     * @param attribute what the names are names of
     * @param values by name of the group or subject, the texts it has; the query's words are looked for in each
     */
    record Holders(Attribute attribute, Map<String, List<String>> values) {
        public Holders {
            values = Map.copyOf(values);
        }
    }
}
