// SPDX-License-Identifier: Apache-2.0
/** Makes one entry of two: previewed in full, carried by the database, and kept so that it can be read what stood before. */
@NullMarked
package org.explant.claim.merge;

import org.jspecify.annotations.NullMarked;
