// SPDX-License-Identifier: Apache-2.0
/** Sheets brought in, and the same change to many claims. */
@NullMarked
package org.explant.web.importing;

import org.jspecify.annotations.NullMarked;
