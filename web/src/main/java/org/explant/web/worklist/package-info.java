// SPDX-License-Identifier: Apache-2.0
/** What is to be done about hips across all claims, and who is written to because of it. */
@NullMarked
package org.explant.web.worklist;

import org.jspecify.annotations.NullMarked;
