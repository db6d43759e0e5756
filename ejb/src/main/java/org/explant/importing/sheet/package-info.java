// SPDX-License-Identifier: Apache-2.0
/** Sheets as firms send them: CSV in whatever encoding, XLSX; read row by row, nothing evaluated, nothing guessed. */
@NullMarked
package org.explant.importing.sheet;

import org.jspecify.annotations.NullMarked;
