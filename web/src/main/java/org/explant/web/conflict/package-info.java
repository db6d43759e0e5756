// SPDX-License-Identifier: Apache-2.0
/** Screens and calls of conflict checks. */
@NullMarked
package org.explant.web.conflict;

import org.jspecify.annotations.NullMarked;
