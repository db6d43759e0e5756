// SPDX-License-Identifier: Apache-2.0
/**
 * What an answer is counted and narrowed by beyond its words. Labels of documents lie in the index; what is known of a
 * claim is asked of the database each time, under the wall.
 */
@NullMarked
package org.explant.search.facet;

import org.jspecify.annotations.NullMarked;
