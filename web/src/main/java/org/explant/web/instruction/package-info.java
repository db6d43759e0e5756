// SPDX-License-Identifier: Apache-2.0
/** Screens and calls for experts and witnesses. */
@NullMarked
package org.explant.web.instruction;

import org.jspecify.annotations.NullMarked;
