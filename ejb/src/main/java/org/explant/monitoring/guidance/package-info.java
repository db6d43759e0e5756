// SPDX-License-Identifier: Apache-2.0
/** The regulator's alerts as data: versions with rows and triggers, each cell with its source and how sure it is. */
@NullMarked
package org.explant.monitoring.guidance;

import org.jspecify.annotations.NullMarked;
