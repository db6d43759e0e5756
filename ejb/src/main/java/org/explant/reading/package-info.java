// SPDX-License-Identifier: Apache-2.0
/** Originals read into pages: a queue in the database, a bounded number of reader processes, and what came of it. */
@NullMarked
package org.explant.reading;

import org.jspecify.annotations.NullMarked;
