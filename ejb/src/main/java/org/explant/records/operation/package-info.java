// SPDX-License-Identifier: Apache-2.0
/** Operations on a hip that were done, with kind, day and side. */
@NullMarked
package org.explant.records.operation;

import org.jspecify.annotations.NullMarked;
