// SPDX-License-Identifier: Apache-2.0
/** What may be a fact on a page, with its exact place: offered to a person, never taken for true. */
@NullMarked
package org.explant.records.candidate;

import org.jspecify.annotations.NullMarked;
