// SPDX-License-Identifier: Apache-2.0
/** What a change of the guidance means for everybody's hips: pure, from two eras and what is known of people. */
@NullMarked
package org.explant.monitoring.impact;

import org.jspecify.annotations.NullMarked;
