// SPDX-License-Identifier: Apache-2.0
/** Totals of the Oxford Hip Score; its questions are licensed and never read. */
@NullMarked
package org.explant.records.score;

import org.jspecify.annotations.NullMarked;
