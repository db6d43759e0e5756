// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.construct;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.explant.catalogue.ComponentKind;
import org.explant.implant.ComponentId;
import org.explant.implant.OperationId;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Components for the tests of the rules, told in a line. */
final class Parts {
    private Parts() {}

    /** An operation known by its number. */
    static OperationId operation(int number) {
        return new OperationId(new UUID(7, number));
    }

    /**
     * {@code HEAD 46 METAL Corin 1@2006-03-14 2@2013}: kind, size ({@code 54/48} with the inner one, {@code -} unknown),
     * surface, maker, the operation that put it in and its date ({@code ?} unknown), the one that took it out.
     */
    static Part part(String told) {
        var words = told.strip().split("\\s+");
        return new Part(
                new ComponentId(UUID.nameUUIDFromBytes(told.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                ComponentKind.valueOf(words[0]),
                words[3].equals("-") ? Set.of() : Set.of(words[3].toLowerCase(Locale.UK)),
                !words[3].equals("-"),
                size(words[1], 0),
                size(words[1], 1),
                switch (words[2]) {
                    case "METAL" -> Material.COBALT_CHROMIUM;
                    case "POLY" -> Material.POLYETHYLENE;
                    case "CERAMIC" -> Material.CERAMIC;
                    default -> null;
                },
                new Part.Stay(
                        operationOf(words[4]),
                        date(words[4]),
                        words.length > 5 ? operationOf(words[5]) : null,
                        words.length > 5 ? date(words[5]) : null));
    }

    private static @Nullable Integer size(String told, int place) {
        var figures = told.split("/");
        return figures.length <= place || figures[place].equals("-") ? null : Integer.valueOf(figures[place]);
    }

    private static OperationId operationOf(String told) {
        return operation(Integer.parseInt(told.split("@")[0]));
    }

    private static @Nullable PartialDate date(String told) {
        var date = told.split("@")[1];
        return date.equals("?") ? null : PartialDate.parse(date);
    }
}
