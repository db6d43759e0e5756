// SPDX-License-Identifier: Apache-2.0
/** What is known of a person and of each hip when follow-up is judged: values without a database. */
@NullMarked
package org.explant.monitoring.history;

import org.jspecify.annotations.NullMarked;
