// SPDX-License-Identifier: Apache-2.0
/** What was observed in a claimant's follow-up, recorded by a person, corrected and withdrawn, never overwritten. */
@NullMarked
package org.explant.monitoring.observation;

import org.jspecify.annotations.NullMarked;
