// SPDX-License-Identifier: Apache-2.0
/**
 * Searches that stand: {@code StandingSearches} begins and ends them, {@code laying} lays every newly read page before
 * them, {@code Alerts} tells each follower what was found, under the rights of the moment, and {@code digest} puts together
 * what a day brought.
 */
@NullMarked
package org.explant.alert;

import org.jspecify.annotations.NullMarked;
