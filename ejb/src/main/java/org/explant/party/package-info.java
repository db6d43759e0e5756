// SPDX-License-Identifier: Apache-2.0
/** People: each held once, whatever part they play in however many claims. Knows no claim; whoever asks has checked. */
@NullMarked
package org.explant.party;

import org.jspecify.annotations.NullMarked;
