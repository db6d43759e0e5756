// SPDX-License-Identifier: Apache-2.0
/**
 * Shows that index and database hold the same: {@code IndexReach} tells readers, {@code IndexAgreements} those who keep the
 * index, {@code IndexComparing} looks each night and whenever one of them asks. What disagrees is taken up again, claim by
 * claim; nothing else is touched.
 */
@NullMarked
package org.explant.indexing.agreement;

import org.jspecify.annotations.NullMarked;
