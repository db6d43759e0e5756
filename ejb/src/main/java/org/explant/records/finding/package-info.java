// SPDX-License-Identifier: Apache-2.0
/** What a scan is said to show, in the words and grades of its report. */
@NullMarked
package org.explant.records.finding;

import org.jspecify.annotations.NullMarked;
