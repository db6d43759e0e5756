// SPDX-License-Identifier: Apache-2.0
/** Who did what and when: a trail that is only added to, numbered and chained in the order of commits. */
@NullMarked
package org.explant.audit;

import org.jspecify.annotations.NullMarked;
