// SPDX-License-Identifier: Apache-2.0
package org.explant.group;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/** Some causes of action, in their usual order. */
public record Causes(List<Cause> all) implements Serializable {
    public Causes {
        all = all.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(all));
    }

    public static Causes of(Collection<Cause> some) {
        return new Causes(List.copyOf(some));
    }

    /** From the names with a blank between. */
    static Causes read(String text) {
        return new Causes(Arrays.stream(text.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Cause::valueOf)
                .toList());
    }

    String written() {
        return all.stream().map(Cause::name).collect(Collectors.joining(" "));
    }
}
