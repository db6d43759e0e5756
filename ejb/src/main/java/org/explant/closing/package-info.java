// SPDX-License-Identifier: Apache-2.0
/** The end of a file: a checklist that must be done, a reason code, and the way back with a reason. */
@NullMarked
package org.explant.closing;

import org.jspecify.annotations.NullMarked;
