// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Sizes as people list them: {@code 38-62/2, 70} is 38, 40, 42 ... 62 and 70. */
final class Sizes {
    private static final Pattern PIECE = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3})(?:/([1-9]))?)?");

    private Sizes() {}

    static List<Integer> of(String listed) {
        var all = new TreeSet<Integer>();
        for (String piece : listed.split(",", -1)) {
            var found = PIECE.matcher(piece.strip());
            if (!found.matches()) throw new NotSizes();
            int from = Integer.parseInt(found.group(1));
            int to = found.group(2) == null ? from : Integer.parseInt(found.group(2));
            int step = found.group(3) == null ? 1 : Integer.parseInt(found.group(3));
            if (to < from) throw new NotSizes();
            for (int size = from; size <= to; size += step) all.add(size);
        }
        return List.copyOf(all);
    }
}
