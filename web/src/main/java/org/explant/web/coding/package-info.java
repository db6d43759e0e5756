// SPDX-License-Identifier: Apache-2.0
/** The firm's tags as screens, in the viewer and for programs. */
@NullMarked
package org.explant.web.coding;

import org.jspecify.annotations.NullMarked;
