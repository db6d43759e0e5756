// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

import java.util.Set;

/**
 * One part of the claim file, as the row of tabs offers it.
 *
 * @param name ends the key of its word
 * @param page where it is shown
 * @param part which part of that page; empty where the page shows nothing else
 * @param below the pages that are reached through it and belong to it
 */
public record ClaimTab(String name, String page, String part, Set<String> below) {
    public ClaimTab {
        below = Set.copyOf(below);
    }

    /** A part with a page of its own. */
    static ClaimTab page(String name) {
        return new ClaimTab(name, pageOf(name), "", Set.of());
    }

    /** A part of the page that the claim file opens with. */
    static ClaimTab part(String name) {
        return new ClaimTab(name, "/claim.xhtml", name, Set.of());
    }

    /** The same, with a page that is reached through it. */
    ClaimTab with(String other) {
        return new ClaimTab(name, page, part, Set.of(pageOf(other)));
    }

    private static String pageOf(String name) {
        return "/claim-" + name + ".xhtml";
    }
}
