// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

import java.util.List;

/**
 * In which order documents come. Equals are ordered by key, never by how they happen to be stored.
 *
 * @param by what comes first
 * @param groups only for {@link By#GROUP}: the groups in the order wanted; others follow, by name
 */
public record Order(By by, List<String> groups) {
    public Order {
        groups = List.copyOf(groups);
    }

    /** What a document is ordered by. */
    public enum By {
        /** Best page first. */
        RELEVANCE,
        /** Latest first day first; undated ones last. */
        NEWEST,
        /** Earliest first day first; undated ones last. */
        OLDEST,
        /** Group by group; within one, best page first. */
        GROUP
    }

    /** Best page first. */
    public static Order relevance() {
        return new Order(By.RELEVANCE, List.of());
    }

    /** By days. */
    public static Order newest() {
        return new Order(By.NEWEST, List.of());
    }

    /** By days. */
    public static Order oldest() {
        return new Order(By.OLDEST, List.of());
    }

    /** Group by group. */
    public static Order grouped(List<String> groups) {
        return new Order(By.GROUP, groups);
    }
}
