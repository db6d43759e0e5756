// SPDX-License-Identifier: Apache-2.0
/** Key dates of a claim: set by hand with their source, done, moved with a reason, and never silently later. */
@NullMarked
package org.explant.keydate;

import org.jspecify.annotations.NullMarked;
