// SPDX-License-Identifier: Apache-2.0
/** Results of blood metals: cobalt and chromium as printed, and nothing that only looks like them. */
@NullMarked
package org.explant.records.ion;

import org.jspecify.annotations.NullMarked;
