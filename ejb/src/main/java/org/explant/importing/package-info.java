// SPDX-License-Identifier: Apache-2.0
/** Brings in what a firm holds in sheets: mapped, tried row by row, then run in the background and resumed after a kill. */
@NullMarked
package org.explant.importing;

import org.jspecify.annotations.NullMarked;
