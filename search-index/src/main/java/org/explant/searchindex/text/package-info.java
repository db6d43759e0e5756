// SPDX-License-Identifier: Apache-2.0
/** Text of a page: tokens with exact offsets, spans, snippets, and the boxes that belong to a span. */
@NullMarked
package org.explant.searchindex.text;

import org.jspecify.annotations.NullMarked;
