// SPDX-License-Identifier: Apache-2.0
/** Whom a version of the guidance touches, on screen, as a file and for programs. */
@NullMarked
package org.explant.web.impact;

import org.jspecify.annotations.NullMarked;
