// SPDX-License-Identifier: Apache-2.0
/**
 * Lays one new page before thousands of standing searches. Each search names words of which every page it matches must
 * hold one; only where a page holds one is the search asked, by the same matcher that marks the page.
 */
@NullMarked
package org.explant.searchindex.watch;

import org.jspecify.annotations.NullMarked;
