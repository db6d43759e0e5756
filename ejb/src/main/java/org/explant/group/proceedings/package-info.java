// SPDX-License-Identifier: Apache-2.0
/** Proceedings: one claim form, many claimants, several defendants, and what happened to it, dated and sourced. */
@NullMarked
package org.explant.group.proceedings;

import org.jspecify.annotations.NullMarked;
