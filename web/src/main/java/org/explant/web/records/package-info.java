// SPDX-License-Identifier: Apache-2.0
/** Candidates from the records for programs. */
@NullMarked
package org.explant.web.records;

import org.jspecify.annotations.NullMarked;
