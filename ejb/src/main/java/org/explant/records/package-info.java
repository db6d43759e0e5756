// SPDX-License-Identifier: Apache-2.0
/**
 * Candidates from the records: what a machine finds on a page and offers, with its place, for a person to judge.
 * Nothing
 * found here reaches a chart or a rule by itself.
 */
@NullMarked
package org.explant.records;

import org.jspecify.annotations.NullMarked;
