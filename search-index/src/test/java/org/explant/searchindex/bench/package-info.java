// SPDX-License-Identifier: Apache-2.0
/**
 * Measures the index against raw Lucene in the same JVM and against PostgreSQL, on generated books. {@code BenchMain} is
 * started by {@code ./explant bench search} and tells rows, one a line.
 */
@NullMarked
package org.explant.searchindex.bench;

import org.jspecify.annotations.NullMarked;
