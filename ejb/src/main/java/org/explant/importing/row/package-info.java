// SPDX-License-Identifier: Apache-2.0
/** One row of a sheet: its values by field, what is wrong with them, and what becomes of it. */
@NullMarked
package org.explant.importing.row;

import org.jspecify.annotations.NullMarked;
