// SPDX-License-Identifier: Apache-2.0
package org.explant.records.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of words and signs, written as one writes them: with spaces between. */
public final class Words {
    private Words() {}

    /** The words of the text; one that stands twice counts once. */
    public static Set<String> of(String words) {
        return Stream.of(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
