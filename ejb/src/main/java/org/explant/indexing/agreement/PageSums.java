// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing.agreement;

/** Sums over the documents that a reader may see, as the database has them. */
record PageSums(long pages, long searchable, long beingRead, long parked, long failed) {}
