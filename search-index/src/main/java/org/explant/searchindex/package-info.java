// SPDX-License-Identifier: Apache-2.0
/** A replaceable machine: files read into pages, pages in, hits out. It knows no claims and no persons. */
@NullMarked
package org.explant.searchindex;

import org.jspecify.annotations.NullMarked;
