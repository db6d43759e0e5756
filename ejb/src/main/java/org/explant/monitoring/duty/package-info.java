// SPDX-License-Identifier: Apache-2.0
/** What follow-up an alert advised on a day, and what is due today: pure functions of history, guidance and date. */
@NullMarked
package org.explant.monitoring.duty;

import org.jspecify.annotations.NullMarked;
