// SPDX-License-Identifier: Apache-2.0
/** The claim file. */
@NullMarked
package org.explant.claim;

import org.jspecify.annotations.NullMarked;
