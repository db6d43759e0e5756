// SPDX-License-Identifier: Apache-2.0
/** Rows that are components of hips, each with the operation that put it in. */
@NullMarked
package org.explant.importing.implant;

import org.jspecify.annotations.NullMarked;
