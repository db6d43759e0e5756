// SPDX-License-Identifier: Apache-2.0
/** The query language: what a person types, as a tree, with its variants, and the matcher that says what it means. */
@NullMarked
package org.explant.searchindex.query;

import org.jspecify.annotations.NullMarked;
