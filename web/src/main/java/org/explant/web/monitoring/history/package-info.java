// SPDX-License-Identifier: Apache-2.0
/** How people and programs record a claimant's monitoring history, and read it. */
@NullMarked
package org.explant.web.monitoring.history;

import org.jspecify.annotations.NullMarked;
