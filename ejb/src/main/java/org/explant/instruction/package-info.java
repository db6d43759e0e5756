// SPDX-License-Identifier: Apache-2.0
/** Experts and witnesses: who was asked, what was sent, what is awaited and since when. */
@NullMarked
package org.explant.instruction;

import org.jspecify.annotations.NullMarked;
