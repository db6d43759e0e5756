// SPDX-License-Identifier: Apache-2.0
package org.explant.web.ui;

import java.util.List;

/**
 * One entry of the main navigation.
 *
 * @param key the letter that follows {@code g} on the keyboard
 * @param word key of its word
 * @param address its page, from the context path on
 * @param icon name of its drawing
 * @param permission what a person must have to see it; empty for everybody who is signed in
 * @param pages what else belongs to it: an address, or the beginning of several that ends with a hyphen
 */
public record NavigationEntry(
        String key, String word, String address, String icon, String permission, List<String> pages) {
    NavigationEntry(String key, String word, String address, String icon, String permission) {
        this(key, word, address, icon, permission, List.of());
    }

    NavigationEntry with(String... belonging) {
        return new NavigationEntry(key, word, address, icon, permission, List.of(belonging));
    }

    /** Whether the page is its own or belongs to it. */
    boolean holds(String page) {
        return page.equals(address)
                || pages.stream().anyMatch(each -> each.endsWith("-") ? page.startsWith(each) : page.equals(each));
    }
}
