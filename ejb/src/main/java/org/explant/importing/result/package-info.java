// SPDX-License-Identifier: Apache-2.0
/**
 * Rows that are blood metal results. A row finds its claimant by NHS number and date of birth together, never by name;
 * what cannot be settled by rule waits until the person who brought it decides.
 */
@NullMarked
package org.explant.importing.result;

import org.jspecify.annotations.NullMarked;
