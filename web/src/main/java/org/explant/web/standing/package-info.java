// SPDX-License-Identifier: Apache-2.0
/** How people and programs see where a claim stands, and record it. */
@NullMarked
package org.explant.web.standing;

import org.jspecify.annotations.NullMarked;
