// SPDX-License-Identifier: Apache-2.0
/** The screening sheet as a page and for programs. */
@NullMarked
package org.explant.web.screening;

import org.jspecify.annotations.NullMarked;
