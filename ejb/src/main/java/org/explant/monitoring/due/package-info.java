// SPDX-License-Identifier: Apache-2.0
/**
 * What is to be done about each hip, kept as rows: {@code DutyBook} writes them, {@code Worklists} reads them across all
 * claims, {@code MonitoredPeople} brings what the rules ask about everybody. All derived; nothing here is entered by hand.
 */
@NullMarked
package org.explant.monitoring.due;

import org.jspecify.annotations.NullMarked;
