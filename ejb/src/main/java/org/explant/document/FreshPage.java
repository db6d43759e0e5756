// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import org.explant.searchindex.PageText;
import org.jspecify.annotations.Nullable;

/**
 * A page that the reader has just told.
 *
 * @param page its text and boxes; empty where it has none
 * @param state {@code SEARCHABLE}, {@code NO_TEXT}, {@code POOR_TEXT}, {@code TIMED_OUT} or {@code FAILED}
 * @param problem why, where there is more to say
 */
public record FreshPage(
        PageText page, String state, @Nullable String problem) {}
