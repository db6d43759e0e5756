// SPDX-License-Identifier: Apache-2.0
/** Finds people and organisations by names alike, among all that are held. Knows no wall: whoever asks puts one before it. */
@NullMarked
package org.explant.party.index;

import org.jspecify.annotations.NullMarked;
