// SPDX-License-Identifier: Apache-2.0
/** Screens and calls for letters and their templates. */
@NullMarked
package org.explant.web.letter;

import org.jspecify.annotations.NullMarked;
