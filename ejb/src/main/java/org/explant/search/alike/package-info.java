// SPDX-License-Identifier: Apache-2.0
/** Pages that are much alike, such as the same letter in two bundles: found by the index, compared by their words. */
@NullMarked
package org.explant.search.alike;

import org.jspecify.annotations.NullMarked;
