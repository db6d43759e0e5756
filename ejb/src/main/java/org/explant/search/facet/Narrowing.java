// SPDX-License-Identifier: Apache-2.0
package org.explant.search.facet;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Only what has this value. Values of one facet add up, facets narrow each other. */
public record Narrowing(SearchFacet facet, String value) implements Serializable {
    /** One line, as it is stored. */
    public String written() {
        return facet.name() + "=" + value;
    }

    /** From such a line. */
    public static Narrowing of(String written) {
        int equals = written.indexOf('=');
        return new Narrowing(SearchFacet.valueOf(written.substring(0, equals)), written.substring(equals + 1));
    }

    /** From several. */
    public static List<Narrowing> all(String[] written) {
        return Arrays.stream(written).map(Narrowing::of).toList();
    }
}
