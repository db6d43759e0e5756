// SPDX-License-Identifier: Apache-2.0
/** The viewer: a document's pages as they are on paper, with what was searched for boxed on them. */
@NullMarked
package org.explant.web.viewer;

import org.jspecify.annotations.NullMarked;
