// SPDX-License-Identifier: Apache-2.0
/** Notes on a file: of how it stands and of who attended when. Never deleted; corrected by one more edition. */
@NullMarked
package org.explant.note;

import org.jspecify.annotations.NullMarked;
