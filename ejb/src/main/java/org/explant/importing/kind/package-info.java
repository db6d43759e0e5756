// SPDX-License-Identifier: Apache-2.0
/** What kinds of things sheets can hold, and what their columns mean. */
@NullMarked
package org.explant.importing.kind;

import org.jspecify.annotations.NullMarked;
