// SPDX-License-Identifier: Apache-2.0
/** The screen and the calls of those who keep the index: whether it agrees with the database, and what to do if not. */
@NullMarked
package org.explant.web.indexing;

import org.jspecify.annotations.NullMarked;
