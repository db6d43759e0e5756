// SPDX-License-Identifier: Apache-2.0
package org.explant.web.claim;

/**
 * One part of the claim file, as the row of tabs offers it.
 *
 * @param name ends the key of its word
 * @param page where it is shown
 * @param part which part of that page; empty where the page shows nothing else
 */
public record ClaimTab(String name, String page, String part) {
    /** A part with a page of its own. */
    static ClaimTab page(String name) {
        return new ClaimTab(name, "/claim-" + name + ".xhtml", "");
    }

    /** A part of the page that the claim file opens with. */
    static ClaimTab part(String name) {
        return new ClaimTab(name, "/claim.xhtml", name);
    }
}
