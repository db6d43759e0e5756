// SPDX-License-Identifier: Apache-2.0
/** The screens and calls of notes on a file. */
@NullMarked
package org.explant.web.note;

import org.jspecify.annotations.NullMarked;
