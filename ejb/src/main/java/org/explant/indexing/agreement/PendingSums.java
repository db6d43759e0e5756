// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing.agreement;

/** How much of that the index has yet to take up. */
record PendingSums(long searchable, long documents) {}
