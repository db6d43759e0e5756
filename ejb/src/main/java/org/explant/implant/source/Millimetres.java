// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.source;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A size as a label prints it: {@code 46}, {@code 46 mm}, {@code Size 46mm}, or outer and inner diameter
 * {@code 54/48}.
 *
 * @param inner null where one figure stands alone
 */
public record Millimetres(int outer, @Nullable Integer inner) {
    private static final Pattern PRINTED = Pattern.compile(
            "(?:size|head|cup|od|dia\\.?|ø)?\\s*(\\d{1,3})(?:\\.0)?\\s*(?:mm)?(?:\\s*[/x]\\s*(?:id)?\\s*(\\d{1,3})(?:\\.0)?\\s*(?:mm)?)?",
            Pattern.CASE_INSENSITIVE);

    /** Empty where the text is no size in whole millimetres. */
    public static Optional<Millimetres> of(String printed) {
        var found = PRINTED.matcher(printed.strip());
        if (!found.matches()) return Optional.empty();
        var inner = found.group(2);
        return Optional.of(
                new Millimetres(Integer.parseInt(found.group(1)), inner == null ? null : Integer.valueOf(inner)));
    }

    /** One figure agrees with a pair that has it outside. */
    static boolean agree(String one, String other) {
        var first = of(one);
        var second = of(other);
        if (first.isEmpty() || second.isEmpty()) return Reading.WORDS.plain(one).equals(Reading.WORDS.plain(other));
        boolean known = first.get().inner() != null && second.get().inner() != null;
        return first.get().outer() == second.get().outer()
                && (!known || Objects.equals(first.get().inner(), second.get().inner()));
    }
}
