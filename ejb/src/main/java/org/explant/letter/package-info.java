// SPDX-License-Identifier: Apache-2.0
/** Letters: templates kept as data, merged with what a claim says, filed as documents of the claim. */
@NullMarked
package org.explant.letter;

import org.jspecify.annotations.NullMarked;
