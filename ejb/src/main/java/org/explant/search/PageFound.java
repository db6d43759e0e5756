// SPDX-License-Identifier: Apache-2.0
package org.explant.search;

import org.jspecify.annotations.Nullable;

/**
 * A page that matches.
 *
 * @param page its number from 1
 * @param excerpt the place where the hits stand closest; null beyond the first pages of a document
 */
public record PageFound(int page, @Nullable Excerpt excerpt) {}
