// SPDX-License-Identifier: Apache-2.0
/**
 * Finds the page that proves it, under the reader's rights: {@link org.explant.search.Searches} asks and answers,
 * {@link org.explant.search.MarkedPages} says where on the paper the words stand. {@code SearchGate} is the one way to
 * the index.
 */
@NullMarked
package org.explant.search;

import org.jspecify.annotations.NullMarked;
