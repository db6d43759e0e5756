// SPDX-License-Identifier: Apache-2.0
/** The home page. */
@NullMarked
package org.explant.web.overview;

import org.jspecify.annotations.NullMarked;
