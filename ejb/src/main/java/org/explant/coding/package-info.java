// SPDX-License-Identifier: Apache-2.0
/**
 * What pages mean for the case: {@link org.explant.coding.Tags} are the firm's words, {@link org.explant.coding.Coding}
 * puts them on pages and documents. No index page changes with them.
 */
@NullMarked
package org.explant.coding;

import org.jspecify.annotations.NullMarked;
