// SPDX-License-Identifier: Apache-2.0
/** Reports: figures about the claims that a reader may see, each with the list it was counted from. */
@NullMarked
package org.explant.report;

import org.jspecify.annotations.NullMarked;
