// SPDX-License-Identifier: Apache-2.0
/** What can be recorded of a person's follow-up: kinds, the fields of each, and how they read; pure, without database. */
@NullMarked
package org.explant.monitoring.observed;

import org.jspecify.annotations.NullMarked;
