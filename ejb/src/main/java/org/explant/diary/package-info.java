// SPDX-License-Identifier: Apache-2.0
/** What awaits a person on a day, across all claims: key dates, tasks, undertakings, reviews. */
@NullMarked
package org.explant.diary;

import org.jspecify.annotations.NullMarked;
