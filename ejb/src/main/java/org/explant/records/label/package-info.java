// SPDX-License-Identifier: Apache-2.0
/** What identifies an implant on paper: catalogue number, lot, size, and names that the catalogue knows. */
@NullMarked
package org.explant.records.label;

import org.jspecify.annotations.NullMarked;
