// SPDX-License-Identifier: Apache-2.0
/** Screens and calls of duplicates and merges. */
@NullMarked
package org.explant.web.merge;

import org.jspecify.annotations.NullMarked;
