// SPDX-License-Identifier: Apache-2.0
package org.explant.web.ui;

/**
 * One entry of the main navigation.
 *
 * @param key the letter that follows {@code g} on the keyboard
 * @param word key of its word
 * @param address its page, from the context path on
 * @param icon name of its drawing
 * @param permission what a person must have to see it; empty for everybody who is signed in
 */
public record NavigationEntry(String key, String word, String address, String icon, String permission) {}
