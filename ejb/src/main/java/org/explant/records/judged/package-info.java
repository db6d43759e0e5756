// SPDX-License-Identifier: Apache-2.0
/** Candidates of pages that were read, kept until a person has accepted, put right or rejected them. */
@NullMarked
package org.explant.records.judged;

import org.jspecify.annotations.NullMarked;
